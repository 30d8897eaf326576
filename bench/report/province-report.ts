import type { Installation } from '../../src/app/open-database.ts'
import { tally } from '../../src/core/measures/tally.ts'
import { fiscalYearStarting } from '../../src/core/shared/fiscal-year.ts'
import { plainDate } from '../../src/core/shared/plain-date.ts'
import type { Result } from '../../src/core/shared/result.ts'
import { askFor, columnsOf, scopeInDays } from '../../src/features/reports/shared/figures.ts'
import { findScope, plansOf } from '../../src/features/reports/shared/scope.ts'
import { readerOf } from '../../src/platform/db/reader.ts'
import { countsFor } from '../../src/records/figures/counting.ts'
import type { Measured } from './measure-report.ts'

/** The DSQ of the province at 31 December 2012, as the pages count it once its columns are in memory. */
export const provinceReport = async ({ pool, columns: store }: Installation): Promise<Omit<Measured, 'rivals'>> => {
  const reader = readerOf(pool('reader'))
  const year = fiscalYearStarting(2012)
  const asked = answered(await askFor(reader, 'dsq', year, plainDate('2012-12-31')))
  const province = answered(await findScope(reader, 'province'))
  const plans = (await plansOf(reader, province, [year]))(year)
  const columns = await columnsOf(store, asked, null)
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
