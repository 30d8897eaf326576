import { MONTHLY_DUE_DAY, numberSetting } from '../../../core/programme/setting.ts'
import type { FiscalYear } from '../../../core/shared/fiscal-year.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import { readEditions, siteMonthProgramme } from '../../../records/verdicts/editions.ts'

/** The edition that judges the months of a fiscal year: its sums, and the day by which a month is due. */
export const monthRules = async (db: Reader, year: FiscalYear) => {
  const { subjects, values } = (await readEditions(db))(siteMonthProgramme(), year)
  const { siteMonth } = subjects
  if (siteMonth === null) throw new RangeError(`no edition judges the months of ${year}`)
  return { siteMonth, dueDay: numberSetting(values, MONTHLY_DUE_DAY) }
}
