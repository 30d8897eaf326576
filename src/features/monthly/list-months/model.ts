import { addUp } from '../../../core/resource-information/add-up.ts'
import type { AddedUp } from '../../../core/resource-information/add-up.ts'
import { standingOf } from '../../../core/resource-information/late.ts'
import type { MonthStanding } from '../../../core/resource-information/late.ts'
import { factsOf } from '../../../core/resource-information/month-figures.ts'
import type { MonthFigures } from '../../../core/resource-information/month-figures.ts'
import type { FiscalYear } from '../../../core/shared/fiscal-year.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import { monthRules } from '../shared/due-day.ts'
import { monthsOf } from '../shared/months.ts'
import { entriesOf } from './query.ts'
import type { SiteOfYear } from './query.ts'
import type { Question } from './question.ts'

export type ListedMonth = {
  readonly month: PlainDate
  readonly standing: MonthStanding
  readonly figures: MonthFigures | null
  readonly sums: readonly AddedUp[] | null
}

export type ListedSite = SiteOfYear & { readonly months: readonly ListedMonth[] }

export type ListModel = {
  readonly question: Question
  readonly count: number
  readonly sites: readonly ListedSite[]
  readonly totals: readonly AddedUp[] | null
  readonly choices: readonly { readonly code: string; readonly name: string }[]
  readonly years: readonly FiscalYear[]
  /** Has the viewer a site at all? */
  readonly any: boolean
}

type Rules = Awaited<ReturnType<typeof monthRules>>

/** Each site's twelve months: how each stands, and what was entered. */
export const monthsBySite = async (
  db: Reader,
  sites: readonly SiteOfYear[],
  { year }: Question,
  { siteMonth, dueDay }: Rules,
  today: PlainDate,
): Promise<readonly ListedSite[]> => {
  const entries = new Map((await entriesOf(db, sites, year)).map((one) => [`${one.siteId} ${one.month}`, one]))
  return sites.map((site) => ({
    ...site,
    months: monthsOf(year).map((month) => {
      const entry = entries.get(`${site.id} ${month}`) ?? null
      return {
        month,
        standing: standingOf(month, site, entry, today, dueDay),
        figures: entry?.figures ?? null,
        sums: entry && addUp(siteMonth, [factsOf(entry.figures, { id: 0, siteId: site.id, month })]),
      }
    }),
  }))
}

/** Sums of many months: what the edition adds up is the same of their figures added. */
export const sumsOf = (
  figures: MonthFigures | null,
  { siteMonth }: Rules,
  month: PlainDate,
): readonly AddedUp[] | null => figures && addUp(siteMonth, [factsOf(figures, { id: 0, siteId: 0, month })])
