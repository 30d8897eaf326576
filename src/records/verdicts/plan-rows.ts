import { sql } from 'kysely'
import type { PoolClient } from 'pg'
import type { Reader } from '../../platform/db/reader.ts'

export type Cell = string | number | boolean | null

/** Answers a statement about subjects of these ids (`$1`) with its rows, each an array in the order of its columns. */
export type AskRows = (text: string, ids: readonly number[]) => Promise<readonly (readonly Cell[])[]>

/** On a session of one's own: what judges asks for many at a time. */
export const rowsOn =
  (client: Pick<PoolClient, 'query'>): AskRows =>
  async (text, ids) =>
    (await client.query<Cell[]>({ text, values: [ids], rowMode: 'array' })).rows

/** As somebody who looks: what the policies hide is not there. */
export const rowsThrough =
  (db: Reader): AskRows =>
  async (text, ids) => {
    const [before = '', after = ''] = text.split('$1')
    const asked = sql<Readonly<Record<string, Cell>>>`(${sql.raw(before)}${sql.val(ids)}${sql.raw(after)})`
    const rows = await db.selectFrom(asked.as('asked')).selectAll().execute()
    return rows.map((row) => Object.values(row))
  }
