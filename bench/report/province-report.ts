import type { Pool } from 'pg'
import { tally } from '../../src/core/measures/tally.ts'
import { parseFiscalYear } from '../../src/core/shared/fiscal-year.ts'
import { plainDate } from '../../src/core/shared/plain-date.ts'
import type { Result } from '../../src/core/shared/result.ts'
import { askFor, columnsOf, scopeInDays } from '../../src/features/reports/shared/figures.ts'
import { findScope, plansOf } from '../../src/features/reports/shared/scope.ts'
import { readerOf } from '../../src/platform/db/reader.ts'
import { countsFor } from '../../src/records/figures/counting.ts'
import { createColumnStore } from '../../src/records/figures/store.ts'
import type { Measured } from './measure-report.ts'

/** The DSQ of the province at 31 December 2012, as the pages count it once its columns are in memory. */
export const provinceReport = async (pool: Pool): Promise<Omit<Measured, 'rivals'>> => {
  const year = parseFiscalYear('2012-13')
  if (year === null) throw new Error('2012-13 is a fiscal year')
  const asked = answered(await askFor(pool, 'dsq', year, plainDate('2012-12-31')))
  const province = answered(await findScope(readerOf(pool), 'province'))
  const plans = await plansOf(readerOf(pool), province, year)
  const columns = await columnsOf(createColumnStore(pool), asked, null)
  const segments = {
    planExited: columns.planExited.segment,
    planStarted: columns.planStarted.segment,
    siteMonth: columns.siteMonth.segment,
  }
  const days = scopeInDays(asked.period, province)
  return {
    memory: segments.planExited.memory,
    subjects: [
      { name: 'plan_exited', segment: segments.planExited },
      { name: 'plan_started', segment: segments.planStarted },
      { name: 'site_month', segment: segments.siteMonth },
    ],
    days,
    report: () => tally(asked.report, countsFor(asked.report, segments, days, plans)),
  }
}

const answered = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(`the province has no DSQ: ${JSON.stringify(result)}`)
  return result.value
}
