import { sql } from 'kysely'
import type { PoolClient } from 'pg'
import type { Reader } from '../../platform/db/reader.ts'
import { nextCode } from '../accounts/next-code.ts'

/** The employer of a job: one that is known, by its code; a new one, by its name; null: none is known of. */
export type WantedEmployer = { readonly code: string } | { readonly name: string } | null

export type Employer = {
  readonly id: number
  readonly code: string
  readonly name: string
  readonly city: string | null
  /** Called what was asked for, but for capitals, accents and punctuation. */
  readonly same: boolean
}

/** Employers whose name begins so, or holds all these words; those of the very name first, at most so many. */
export const employersNamed = (db: Reader, name: string, most = 10): Promise<Employer[]> => {
  const same = sql<boolean>`employer_key(employer.name) = employer_key(${name})`
  return db
    .selectFrom('employer')
    .select(['id', 'code', 'name', 'city', same.as('same')])
    .where(
      sql<boolean>`(employer_key(employer.name) ^@ employer_key(${name}) or name_words(employer.name) @> name_words(${name}))`,
    )
    .where(sql<boolean>`employer_key(${name}) <> ''`)
    .orderBy('same', 'desc')
    .orderBy('name')
    .orderBy('id')
    .limit(most)
    .execute()
}

export const employerOf = async (db: Reader, by: { readonly code: string } | { readonly id: number }) =>
  (await db
    .selectFrom('employer')
    .select(['id', 'code', 'name', 'city'])
    .where('code' in by ? 'code' : 'id', '=', 'code' in by ? by.code : by.id)
    .executeTakeFirst()) ?? null

/**
 * The id of the employer of a job. A new one gets the next code; of two who name the same new employer at once, the
 * second one finds the first one's. The code was looked up when the form was read: an unknown one is a bug.
 */
export const employerId = async (client: PoolClient, wanted: WantedEmployer): Promise<number | null> => {
  if (!wanted) return null
  if ('code' in wanted) return idOf(client, 'select id from employer where code = $1', [wanted.code])
  const code = await nextCode(client, 'employer')
  return idOf(
    client,
    `with fresh as (select id from employer where name = $2 and code ~ '^E\\d{1,12}$' and import_id is null limit 1),
       made as (insert into employer (code, name) select $1, $2 where not exists (select from fresh) returning id)
     select id from fresh union all select id from made`,
    [code, wanted.name],
  )
}

const idOf = async (client: PoolClient, statement: string, values: readonly string[]): Promise<number> => {
  const { rows } = await client.query<{ id: number }>(statement, [...values])
  const [row] = rows
  if (!row) throw new Error('there is no such employer')
  return row.id
}
