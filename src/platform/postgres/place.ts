import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { canEnter } from './account.ts'
import type { Account } from './account.ts'

const ELSEWHERE = '/var/lib/rightdoor'

/**
 * Where the data of this folder live: in the folder itself or, when PostgreSQL's account cannot enter it (a clone in
 * root's closed home), under /var/lib/rightdoor. A note WHERE in the folder then says so.
 */
export const homeOf = async (folder: string, account: Account | null): Promise<string> => {
  await mkdir(folder, { recursive: true })
  if (account) await chmod(folder, 0o711)
  if (canEnter(account, folder)) return resolve(folder)
  const home = elsewhere(folder)
  await setAsideWhatAnotherCloneLeft(folder, home)
  await mkdir(home, { recursive: true, mode: 0o755 })
  await writeFile(noteIn(folder), `${home}\n`)
  return home
}

/** The same without making anything: for finding what is there. */
export const knownHomeOf = async (folder: string): Promise<string> =>
  existsSync(noteIn(folder)) ? (await readFile(noteIn(folder), 'utf8')).trim() : resolve(folder)

/** Deletes all that the folder's cluster consists of, wherever it lives; the caller has made sure that none runs. */
export const eraseHome = async (folder: string): Promise<void> => {
  const home = await knownHomeOf(folder)
  const parts = ['postgres', 'postgres.new', 'programs', 'programs.new', 'password', 'owner', 'socket', 'log']
  for (const part of parts) await rm(join(home, part), { recursive: true, force: true })
  if (home === elsewhere(folder)) await rm(home, { recursive: true, force: true })
  await rm(noteIn(folder), { force: true })
}

const noteIn = (folder: string): string => join(folder, 'WHERE')

const elsewhere = (folder: string): string =>
  join(ELSEWHERE, createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16))

/** A new clone at the path of a deleted one starts empty. What the old one left is kept beside, never deleted. */
const setAsideWhatAnotherCloneLeft = async (folder: string, home: string): Promise<void> => {
  if (existsSync(noteIn(folder)) || !existsSync(join(home, 'postgres'))) return
  await rename(home, `${home}.left-${Date.now()}`)
}
