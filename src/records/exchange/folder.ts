import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const FOLDER = /^[0-9a-f]{32}$/
const FILE = /^\w[\w.-]{0,79}$/

/** What a package says of its files. */
export const DESCRIPTOR = 'datapackage.json'
/** All rows that were rejected, beside the files they came from. */
export const REJECTS = 'rejects.csv'
/** All files of an export in one. */
export const ALL_FILES = 'package.zip'

/** Files lie for a day (assumption): what was handed in is not kept. */
const KEPT_HOURS = 24

/** Nobody can guess it, and it says nothing of whose files are in it. */
export const newFolderName = (): string => randomBytes(16).toString('hex')

/** Throws a RangeError where the name is none of {@link newFolderName}: no name leads out of the root. */
export const folderPath = (root: string, name: string): string => {
  if (!FOLDER.test(name)) throw new RangeError('a folder of the exchange has another name')
  return join(root, name)
}

/** Throws a RangeError where the file has a name that none of ours has. */
export const filePath = (root: string, folder: string, file: string): string => {
  if (!FILE.test(file)) throw new RangeError('a file of the exchange has another name')
  return join(folderPath(root, folder), file)
}

/** An empty folder that only we may read. Answers its name. */
export const makeFolder = async (root: string): Promise<string> => {
  const name = newFolderName()
  await mkdir(root, { recursive: true, mode: 0o700 })
  await mkdir(folderPath(root, name), { mode: 0o700 })
  return name
}

/** With all its files; a folder that is gone already is as good. */
export const removeFolder = (root: string, name: string): Promise<void> =>
  rm(folderPath(root, name), { recursive: true, force: true })

/** A new folder for as long as the work lasts, and longer only where that says so by `keep`. */
export const inOwnFolder = async <Answer>(
  root: string,
  work: (folder: string, keep: () => void) => Promise<Answer>,
): Promise<Answer> => {
  const folder = await makeFolder(root)
  let kept = false
  try {
    return await work(folder, () => (kept = true))
  } finally {
    if (!kept) await removeFolder(root, folder)
  }
}

/**
 * Removes every folder that nobody keeps and that has not changed for a day: files that came with a form nobody finished,
 * or whose day is over. A younger one may belong to a form that is being sent. Answers how many.
 */
export const forgetOthers = async (root: string, keep: ReadonlySet<string>, now = new Date()): Promise<number> => {
  const names = await readdir(root).catch(nothingWhereThereIsNone)
  let forgotten = 0
  for (const name of names) {
    if (!FOLDER.test(name) || keep.has(name)) continue
    const found = await stat(folderPath(root, name)).catch(() => null)
    if (!found || now.getTime() - found.mtimeMs <= KEPT_HOURS * 3_600_000) continue
    await removeFolder(root, name)
    forgotten += 1
  }
  return forgotten
}

const nothingWhereThereIsNone = (error: NodeJS.ErrnoException): readonly string[] => {
  if (error.code === 'ENOENT') return []
  throw error
}
