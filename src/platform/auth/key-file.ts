import { randomBytes } from 'node:crypto'
import { link, mkdir, open, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Bilingual } from '../../core/shared/bilingual.ts'
import { refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import { newKeysFile, openKeys } from './keys.ts'
import type { Keys } from './keys.ts'
import { keyRefusals } from './refusals.ts'

/** Reads a file of keys. One that others on the machine can read is refused: its keys may be known already. */
export const readKeys = async (path: string): Promise<Result<Keys, Bilingual>> => {
  const file = await open(path, 'r').catch(() => null)
  if (file === null) return refuse(keyRefusals.fileUnreadable(path))
  try {
    const about = await file.stat()
    if (!about.isFile()) return refuse(keyRefusals.fileUnreadable(path))
    // Windows keeps no such bits; there the folder's permissions decide.
    if (process.platform !== 'win32' && (about.mode & 0o077) !== 0) return refuse(keyRefusals.fileOpen(path))
    return openKeys(await file.readFile('utf8'))
  } finally {
    await file.close()
  }
}

/**
 * Keys for the demonstration: written once, for us alone to read, and read again ever after. They lie beside the data
 * they seal, so they protect nothing, and who starts a demonstration is told so.
 */
export const inventKeys = async (path: string): Promise<Result<Keys, Bilingual>> => {
  const unfinished = `${path}.${randomBytes(6).toString('hex')}`
  await mkdir(dirname(path), { recursive: true })
  await writeFile(unfinished, newKeysFile('demonstration'), { mode: 0o600, flag: 'wx' })
  try {
    await link(unfinished, path)
  } catch (error) {
    if (!isThere(error)) throw error
  } finally {
    await rm(unfinished)
  }
  return readKeys(path)
}

const isThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST'
