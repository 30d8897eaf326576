import { dateOfDayNumber } from '../../../core/shared/plain-date.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { cohortsOf, newestOf } from '../../../records/figures/standings.ts'
import type { StandingAsked } from '../../../records/figures/standings.ts'
import type { Ask } from '../../route.ts'
import { sitesOfPeople, sitesWithin } from '../shared/figure-asked.ts'
import type { Figure } from '../shared/figure-asked.ts'
import { titlesOf } from '../shared/reason-titles.ts'
import type { OfPeople } from '../shared/opened.ts'
import { plansNamed } from '../shared/plan-people.ts'
import type { PlanRow } from '../shared/plan-people.ts'
import type { FigureQuestion } from '../shared/figure-question.ts'

/** As many as one file holds. */
export const MOST_ROWS = 5000

export type TakenRow = { readonly plan: PlanRow; readonly day: PlainDate; readonly reason: Bilingual | null }

export type Taken = { readonly rows: readonly TakenRow[]; readonly standing: StandingAsked; readonly cut: boolean }

/** The people of the list that was looked at, all pages of it, each with the reason its bits say. */
export const peopleTaken = async (ask: Ask, figure: Figure, of: OfPeople, question: FigureQuestion): Promise<Taken> => {
  const standing = question.standing ?? (of.measure ? 'not-achieved' : 'all')
  const titles = titlesOf(of)[standing]
  const asked = question.reason !== null && titles.has(question.reason) ? question.reason : null
  const sites = sitesWithin(figure.scope.sites, sitesOfPeople(ask, of))
  const segment = figure.segments[of.subject.kind]
  const newest = (reason: string | null) =>
    newestOf(segment, cohortsOf(of, { ...figure.scope, sites }, standing, reason), { skip: 0, limit: MOST_ROWS + 1 })
  const reasonOf = new Map(
    [...titles].flatMap(([code, title]) => newest(code).map(({ subjectId }) => [subjectId, title] as const)),
  )
  const listed = newest(asked)
  const kept = listed.slice(0, MOST_ROWS)
  const plans = await plansNamed(
    ask.db,
    sites === null ? 'all' : [...sites],
    kept.map(({ subjectId }) => subjectId),
  )
  const rows = kept.flatMap(({ subjectId, day }) => {
    const plan = plans.get(subjectId)
    return plan ? [{ plan, day: dateOfDayNumber(day), reason: reasonOf.get(subjectId) ?? null }] : []
  })
  return { rows, standing, cut: listed.length > MOST_ROWS }
}
