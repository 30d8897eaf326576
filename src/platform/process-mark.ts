import { readFileSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'

/** Says in a file that a living process holds something, and what else there is to say of it. */
export type Mark = { readonly pid: number; readonly began: string; readonly note: string }

/** Thrown when another living process holds the mark. */
export class AlreadyHeld extends Error {
  readonly mark: Mark
  constructor(mark: Mark) {
    super(`process ${mark.pid} holds it`)
    this.mark = mark
  }
}

/** Takes the mark for this process. The mark of a process that is gone is replaced. */
export const takeMark = async (path: string, note = ''): Promise<void> => {
  const before = await holderOf(path)
  if (before) throw new AlreadyHeld(before)
  await rm(path, { force: true })
  const mark: Mark = { pid: process.pid, began: beginOf(process.pid), note }
  await writeFile(path, JSON.stringify(mark), { flag: 'wx' })
}

/** Says more in a mark that is ours. */
export const noteInMark = async (path: string, note: string): Promise<void> => {
  const mark: Mark = { pid: process.pid, began: beginOf(process.pid), note }
  await writeFile(path, JSON.stringify(mark))
}

export const dropMark = (path: string): Promise<void> => rm(path, { force: true })

/** The living process that holds the mark, or null: process numbers are used again, so its beginning is compared. */
export const holderOf = async (path: string): Promise<Mark | null> => {
  const mark = readMark(await readFile(path, 'utf8').catch(() => ''))
  return mark && isAlive(mark.pid) && beginOf(mark.pid) === mark.began ? mark : null
}

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return statusOf(pid)?.[0] !== 'Z'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const readMark = (text: string): Mark | null => {
  try {
    return JSON.parse(text) as Mark
  } catch {
    return null
  }
}

/** When the process began, as the kernel counts it; `-` where that cannot be read. */
const beginOf = (pid: number): string => statusOf(pid)?.[19] ?? '-'

/** The fields of /proc/…/stat from the state on (Linux); the name before them may hold spaces and brackets. */
const statusOf = (pid: number): readonly string[] | null => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}
