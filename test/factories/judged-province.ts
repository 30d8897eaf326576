import type { Pool } from 'pg'
import { fiscalYearStarting } from '../../src/core/shared/fiscal-year.ts'
import { plainDate } from '../../src/core/shared/plain-date.ts'
import type { ReportDocument } from '../../src/features/reports/shared/report-document.ts'
import { countReport } from '../../src/features/reports/shared/count-report.ts'
import { readerOf } from '../../src/platform/db/reader.ts'
import { createColumnStore } from '../../src/records/figures/store.ts'
import type { ColumnStore } from '../../src/records/figures/store.ts'
import { rejudge } from '../../src/records/verdicts/rejudge.ts'
import { rebuildVerdicts } from '../../src/records/verdicts/rebuild.ts'
import { testDatabase } from '../database.ts'
import type { TestDatabase } from '../database.ts'
import type { Province } from './province.ts'
import { writeProvince } from './write-province.ts'

export type ReportWishes = {
  readonly report?: string
  readonly scope?: string
  readonly to?: string
  readonly asOf?: string | null
  readonly store?: ColumnStore
}

/** A database that holds a province and its verdicts. */
export const judgedDatabase = async (province: Province): Promise<TestDatabase> => {
  const database = await testDatabase()
  await writeProvince(database.pool('importer'), province)
  await rebuildVerdicts(database.pool('worker'))
  return database
}

/** A report of fiscal 2012-13, or the reason why there is none. Columns are read anew unless a store is given. */
export const askReport = (database: TestDatabase, wishes: ReportWishes = {}) =>
  countReport(
    readerOf(database.pool('reader')),
    wishes.store ?? createColumnStore(database.pool('engine')),
    {
      report: wishes.report ?? 'dsq',
      scope: wishes.scope ?? 'province',
      year: fiscalYearStarting(2012),
      to: plainDate(wishes.to ?? '2013-03-31'),
      asOf: wishes.asOf ?? null,
    },
    '2013-04-01T00:00:00.000000Z',
  )

export const reportOf = async (database: TestDatabase, wishes: ReportWishes = {}): Promise<ReportDocument> => {
  const answer = await askReport(database, wishes)
  if (!answer.ok) throw new Error(answer.refusal.reason)
  return answer.value
}

type Cell = ReportDocument['rows'][number]['all']

/** The cell of a row, by default that of all participants. */
export const cellOf = (
  report: ReportDocument,
  code: string,
  block: 'all' | 'job_search' | 'job_placement' | 'job_retention' = 'all',
): Cell => {
  const row = report.rows.find((one) => one.code === code)
  if (!row) throw new Error(`no row ${code}`)
  return row[block]
}

/** Changes records and judges the plans touched, in one transaction. */
export const change = async (pool: Pool, statement: string, plans: readonly number[]): Promise<void> => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(statement)
    await client.query(
      'create temporary table touched_subject (subject_kind smallint, subject_id bigint) on commit drop',
    )
    await client.query(
      'insert into touched_subject select kind, id from unnest($1::bigint[]) as id, unnest(array[1, 2]) as kind',
      [plans],
    )
    await rejudge(client, 'touched')
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

/** The database's clock, in UTC, to the microsecond. */
export const instantNow = async (pool: Pool): Promise<string> => {
  const { rows } = await pool.query<{ now: string }>('select clock_timestamp() as now')
  return rows[0]?.now ?? ''
}
