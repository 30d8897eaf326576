import { open, readFile } from 'node:fs/promises'
import type { ClientBase } from 'pg'

/** The last seal of a day, as it stands in the file outside the database. Days are those of UTC. */
export type DaySeal = { readonly day: string; readonly position: number; readonly seal: string }

/** `line`: a line that is none of ours, which only another hand can have written. */
export type SealFile = { readonly seals: readonly DaySeal[]; readonly strange: readonly { readonly line: number }[] }

/** Reads a file of day seals; one that is not there yet holds none. A line without its end was cut off by a crash. */
export const readSealFile = async (path: string): Promise<SealFile> => {
  const lines = wholeLines(await textOf(path))
    .split('\n')
    .slice(0, -1)
  const read = lines.map((text, index) => ({ line: index + 1, seal: daySealIn(text) }))
  return {
    seals: read.flatMap(({ seal }) => (seal ? [seal] : [])),
    strange: read.filter(({ seal }) => seal === null).map(({ line }) => ({ line })),
  }
}

/**
 * Appends the last seal of each day that is over and not yet in the file. When it is called does not matter, only that
 * it is called now and then.
 */
export const appendDaySeals = async (client: ClientBase, path: string): Promise<void> => {
  const { seals } = await readSealFile(path)
  const after = seals.at(-1)?.position ?? 0
  const { rows } = await client.query<{ day: string; position: string; seal: string }>(DAYS, [after])
  if (rows.length > 0)
    await append(path, rows.map(({ day, position, seal }) => `${day} ${position} ${seal}\n`).join(''))
}

const TODAY = `(clock_timestamp() at time zone 'UTC')::date`

const DAYS = `
  select distinct on (day) day::text, position::text, encode(seal, 'hex') as seal
  from trail_seal, lateral (select (sealed_at at time zone 'UTC')::date as day) sealing
  where position > $1 and day < ${TODAY}
  order by day, position desc`

const append = async (path: string, text: string): Promise<void> => {
  const whole = Buffer.byteLength(wholeLines(await textOf(path)))
  const file = await open(path, 'a', 0o600)
  try {
    await file.truncate(whole)
    await file.appendFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

const textOf = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  })

const wholeLines = (text: string): string => text.slice(0, text.lastIndexOf('\n') + 1)

const daySealIn = (line: string): DaySeal | null => {
  const parts = /^(\d{4}-\d\d-\d\d) ([1-9]\d*) ([0-9a-f]{64})$/.exec(line)
  return parts ? { day: parts[1] ?? '', position: Number(parts[2]), seal: parts[3] ?? '' } : null
}
