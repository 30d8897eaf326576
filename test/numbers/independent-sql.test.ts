import { afterEach, describe, expect, test } from 'vitest'
import { fiscalYearStarting } from '../../src/core/shared/fiscal-year.ts'
import { plainDate } from '../../src/core/shared/plain-date.ts'
import type { ReportDocument } from '../../src/features/reports/shared/report-document.ts'
import { countReport } from '../../src/features/reports/shared/count-report.ts'
import { readerOf } from '../../src/platform/db/reader.ts'
import { createColumnStore } from '../../src/records/figures/store.ts'
import { rebuildVerdicts } from '../../src/records/verdicts/rebuild.ts'
import { testDatabase } from '../database.ts'
import type { TestDatabase } from '../database.ts'
import { randomProvince } from '../factories/province.ts'
import { writeProvince } from '../factories/write-province.ts'
import { dsqFromSql, profileFromSql } from './report-from-sql.ts'
import type { Figures } from './report-from-sql.ts'

const scopes: Readonly<Record<string, string>> = {
  province: 'true',
  'region:SOUTH': `region_id = (select id from region where code = 'SOUTH')`,
  'catchment:C-1': `catchment_id = (select id from catchment where code = 'C-1')`,
  'provider:P-2': `organisation_id = (select id from organisation where code = 'P-2')`,
  'site:S-11': `code = 'S-11'`,
  'site:S-15': `code = 'S-15'`,
}

/** Another province each run: a seed that failed is in the name of the test, to be put here while it is looked into. */
const seeds = Array.from({ length: 3 }, () => Math.floor(Math.random() * 2 ** 31))

let database: TestDatabase
afterEach(() => database.drop())

describe.each(seeds)('a random province, seed %i', (seed) => {
  test('has the figures that SQL over its records counts, in every cell, block and scope', async () => {
    database = await testDatabase()
    await writeProvince(database.pool('importer'), randomProvince(seed, 400))
    await rebuildVerdicts(database.pool('worker'))
    const store = createColumnStore(database.pool('engine'))
    const year = fiscalYearStarting(2012)
    for (const [scope, sites] of Object.entries(scopes))
      for (const to of scope === 'province' ? ['2012-12-31', '2013-03-31'] : ['2013-03-31'])
        for (const [report, fromSql] of Object.entries({ dsq: dsqFromSql, profile: profileFromSql })) {
          const question = { report, scope, year, to: plainDate(to), asOf: null }
          const counted = await countReport(
            readerOf(database.pool('reader')),
            store,
            question,
            '2013-04-01T00:00:00.000000Z',
          )
          if (!counted.ok) throw new Error(counted.refusal.reason)
          if (scope === 'province') expect(counted.value.participants.all, 'a province with exits').toBeGreaterThan(20)
          const expected = await fromSql(database.pool('worker'), sites, '2012-04-01', to)
          expect(figuresOf(counted.value), `${report} of ${scope} to ${to}`).toEqual(expected)
        }
  })
})

const figuresOf = (report: ReportDocument): Figures => ({
  participants: report.participants,
  cells: Object.fromEntries(
    report.rows.flatMap((row) =>
      (['all', 'job_search', 'job_placement', 'job_retention'] as const).map((block) => [
        `${row.code} ${block}`,
        row[block],
      ]),
    ),
  ),
})
