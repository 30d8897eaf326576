import { Kysely, PostgresDialect } from 'kysely'
import type { Pool } from 'pg'
import type { Database } from './database.generated.ts'

/** The writing handle. Only records, app and this folder may import it, so that one place keeps the trail. */
export type Writer = Kysely<Database>

export const writerOf = (pool: Pool): Writer => new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
