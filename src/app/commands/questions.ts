import { fiscalYearOf, parseFiscalYear, periodOf } from '../../core/shared/fiscal-year.ts'
import { parseDate } from '../../core/shared/plain-date.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { ReportQuestion } from '../../features/reports/shared/question.ts'
import { Misuse, textOption } from './command.ts'
import type { Options } from './command.ts'

/** The scope, year, day and instant of a call. Silent: the province, the year of `today`, up to today, as known now. */
export const questionOf = (report: string, options: Options, today: PlainDate): ReportQuestion => {
  const year = yearOption(options) ?? fiscalYearOf(today)
  const { from, to: end } = periodOf(year)
  const to = dayOption(options) ?? (today >= from && today <= end ? today : end)
  return { report, scope: textOption(options, 'scope') ?? 'province', year, to, asOf: instantOption(options) }
}

export const yearOption = (options: Options) => {
  const text = textOption(options, 'year')
  if (text === null) return null
  const year = parseFiscalYear(text)
  if (year) return year
  throw new Misuse({
    en: `“${text}” is not a fiscal year. Write it like 2012-13.`,
    fr: `« ${text} » n’est pas un exercice. Écrivez-le comme 2012-13.`,
  })
}

const dayOption = (options: Options) => {
  const text = textOption(options, 'to')
  if (text === null) return null
  const day = parseDate(text)
  if (day) return day
  throw new Misuse({
    en: `“${text}” is not a day. Write it like 2012-12-31.`,
    fr: `« ${text} » n’est pas un jour. Écrivez-le comme 2012-12-31.`,
  })
}

/** RFC 3339 with an offset, said in UTC to the microsecond as the database says it. */
const instantOption = (options: Options): string | null => {
  const text = textOption(options, 'as-of')
  if (text === null) return null
  const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.(\d{1,6}))?)?(Z|[+-]\d\d:\d\d)$/.exec(text)
  const time = Date.parse(text)
  if (!shape || Number.isNaN(time))
    throw new Misuse({
      en: `“${text}” is not an instant. Write it like 2013-01-14T08:42:00-05:00.`,
      fr: `« ${text} » n’est pas un instant. Écrivez-le comme 2013-01-14T08:42:00-05:00.`,
    })
  const micros = (shape[3] ?? '').padEnd(6, '0')
  return `${new Date(time).toISOString().slice(0, 19)}.${micros}Z`
}
