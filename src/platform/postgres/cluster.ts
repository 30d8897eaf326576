import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asAccount, giveTo } from './account.ts'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'

export const LOGIN = 'rightdoor'

/** Makes the cluster unless it is there, and answers its password. A half-made one is never mistaken for a whole one. */
export const clusterIn = async (home: string, binaries: Binaries, account: Account | null): Promise<string> => {
  const [folder, half, secret] = ['postgres', 'postgres.new', 'password'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ]
  if (existsSync(join(folder, 'PG_VERSION'))) return (await readFile(secret, 'utf8')).trim()
  await rm(half, { recursive: true, force: true })
  await mkdir(half, { mode: 0o700 })
  await giveTo(account, half)
  const password = randomBytes(24).toString('base64url')
  await rm(secret, { force: true })
  await writeFile(secret, `${password}\n`, { mode: 0o600 })
  await giveTo(account, secret)
  await run(
    binaries.initdb,
    [
      `--pgdata=${half}`,
      `--username=${LOGIN}`,
      `--pwfile=${secret}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=en-CA',
    ],
    account,
  )
  await rename(half, folder)
  return password
}

const run = async (program: string, words: readonly string[], account: Account | null): Promise<void> => {
  const child = spawn(program, words, { ...asAccount(account), stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()))
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (status !== 0) throw new Error(`initdb did not finish:\n${said}`)
}
