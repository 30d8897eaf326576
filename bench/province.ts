import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { codeLists } from '../src/catalogues/index.ts'
import { generateProvince } from '../src/fiction/generate-province.ts'
import type { Connection } from '../src/platform/db/connection.ts'
import { prepareDatabase } from '../src/platform/db/prepare-database.ts'
import { erasePostgres, startPostgres } from '../src/platform/postgres/start-postgres.ts'
import type { Postgres } from '../src/platform/postgres/start-postgres.ts'
import { rootFolder } from '../src/platform/root.ts'
import { dataPackage } from '../src/records/package/descriptor.ts'
import { importPackage } from '../src/records/package/import-package.ts'
import { rejudge } from '../src/records/verdicts/rejudge.ts'

export type Province = { readonly connection: Connection; readonly stop: () => Promise<void> }

export const benchFolder = join(rootFolder, 'data/bench')

/**
 * The generated province at scale 1, loaded and judged, in a PostgreSQL of its own. Made once and kept between runs
 * under data/bench; made again when what generates, stores or judges it has changed. A benchmark that changes it must
 * leave the figures as they were.
 */
export const provinceDatabase = async (): Promise<Province> => {
  const stamp = await digestOf(...generatingSources, 'db', 'src/core', 'src/catalogues', 'src/records')
  const folder = join(benchFolder, `postgres-${stamp}`)
  if (!existsSync(join(folder, 'loaded'))) await load(folder)
  const server = await startPostgres({ folder: join(folder, 'cluster'), durability: 'full' })
  return { connection: server.connection, stop: server.stop }
}

/** The folder with the province's data package. */
export const provincePackage = async (): Promise<string> => {
  const folder = join(benchFolder, `package-${await digestOf(...generatingSources)}`)
  if (existsSync(folder)) return folder
  await removeOthers('package-')
  say('generating the province …')
  await rm(`${folder}.unfinished`, { recursive: true, force: true })
  await generateProvince({
    folder: `${folder}.unfinished`,
    people: 'published-2012-12',
    scale: 1,
    seed: 2012,
    descriptor: dataPackage(codeLists),
  })
  await rename(`${folder}.unfinished`, folder)
  return folder
}

const generatingSources = ['src/fiction', 'src/core/package', 'src/core/shared', 'src/catalogues']

const load = async (folder: string): Promise<void> => {
  const packageFolder = await provincePackage()
  await removeOthers('postgres-')
  say('importing the province …')
  const server = await startPostgres({ folder: join(folder, 'cluster'), durability: 'full' })
  try {
    await fill(server, packageFolder)
  } finally {
    await server.stop()
  }
  await mkdir(join(folder, 'loaded'))
}

const fill = async ({ connection }: Postgres, folder: string): Promise<void> => {
  await prepareDatabase(connection)
  const answer = await importPackage({
    connection,
    folder,
    actor: 'benchmark',
    apply: { judge: async (client) => void (await rejudge(client, 'everything')) },
  })
  if (!answer.ok || answer.report.rejected > 0) throw new Error(`the province was not taken: ${JSON.stringify(answer)}`)
}

/** Earlier ones, and one whose loading was interrupted. */
export const removeOthers = async (prefix: string): Promise<void> => {
  await mkdir(benchFolder, { recursive: true })
  for (const name of await readdir(benchFolder)) {
    if (!name.startsWith(prefix)) continue
    if (prefix === 'postgres-') await erasePostgres(join(benchFolder, name, 'cluster'))
    await rm(join(benchFolder, name), { recursive: true, force: true })
  }
}

/** Twelve characters that change when a source, tests apart, changes. */
export const digestOf = async (...folders: readonly string[]): Promise<string> => {
  const hash = createHash('sha256')
  for (const folder of folders)
    for (const path of (await readdir(join(rootFolder, folder), { recursive: true })).sort()) {
      if (!/(?<!\.test)\.(ts|sql|json)$/.test(path)) continue
      hash.update(`${folder}/${path}\n`).update(await readFile(join(rootFolder, folder, path)))
    }
  return hash.digest('hex').slice(0, 12)
}

const say = (line: string): void => void process.stderr.write(`${line}\n`)
