import type { Sites } from '../../../core/access/viewer.ts'
import type { PlanFacts } from '../../../core/facts/plan.ts'
import { dateOfDayNumber } from '../../../core/shared/plain-date.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { cohortsOf, countStandings, newestOf, sizeOfCohorts } from '../../../records/figures/standings.ts'
import type { StandingAsked, Standings } from '../../../records/figures/standings.ts'
import type { Ask } from '../../route.ts'
import { sitesOfPeople, sitesWithin } from '../shared/figure-asked.ts'
import type { Figure } from '../shared/figure-asked.ts'
import { titlesOf } from '../shared/reason-titles.ts'
import { decidedOn } from './judged.ts'
import type { ListModel, PeopleModel, PersonRow, Reason } from './model.ts'
import type { OfPeople } from '../shared/opened.ts'
import { factsOf, plansNamed } from '../shared/plan-people.ts'
import type { PlanRow } from '../shared/plan-people.ts'
import { PAGE_ROWS } from '../shared/figure-question.ts'
import type { FigureQuestion } from '../shared/figure-question.ts'
import { selectedPlan } from './selected.ts'

export type SeenPeople = {
  readonly model: PeopleModel
  readonly clients: readonly number[]
  readonly sites: readonly number[]
}

/** Who is in the figure, who is not and why; of them, a page of those the viewer may see. Null: no such plan to select. */
export const peopleModel = async (
  ask: Ask,
  figure: Figure,
  of: OfPeople,
  question: FigureQuestion,
): Promise<SeenPeople | null> => {
  const counts = countStandings({ segment: segmentOf(figure, of), block: of.block, measure: of.measure }, figure.scope)
  const standing = question.standing ?? (of.measure ? 'not-achieved' : 'all')
  const named = reasonsOf(of, counts, standing)
  const reason = named.find(({ code }) => code === question.reason) ?? null
  const seen = sitesOfPeople(ask, of)
  const listed = await listOf(ask, figure, of, { ...question, standing, reason: reason?.code ?? null }, seen)
  const selected = question.plan === null ? null : await selectedPlan(ask, figure, of, seen, question.plan)
  if (question.plan !== null && selected === null) return null
  return {
    model: {
      kind: 'people',
      measured: of.measure !== null,
      anchor: of.subject.kind === 'planStarted' ? 'planStarted' : 'planExited',
      counts,
      standing,
      reasons: named,
      reason,
      asked: listed.asked,
      list: listed.list,
      selected: selected?.plan ?? null,
    },
    clients: [...new Set([...listed.clients, ...(selected ? [selected.row.clientId] : [])])],
    sites: [...new Set([...listed.sites, ...(selected ? [selected.row.siteId] : [])])],
  }
}

const segmentOf = ({ segments }: Figure, { subject }: OfPeople) => segments[subject.kind]

/** The reasons of those asked for, the most frequent first. */
const reasonsOf = (of: OfPeople, counts: Standings, standing: StandingAsked): readonly Reason[] => {
  const titles = titlesOf(of)[standing]
  return [...counts.reasons]
    .flatMap(([code, count]) => {
      const title = titles.get(code)
      return title ? [{ code, title, count }] : []
    })
    .sort((one, other) => other.count - one.count)
}

type ListQuestion = FigureQuestion & { readonly standing: StandingAsked }
type Seen = {
  readonly asked: number
  readonly list: ListModel | null
  readonly clients: readonly number[]
  readonly sites: readonly number[]
}

const listOf = async (ask: Ask, figure: Figure, of: OfPeople, question: ListQuestion, seen: Sites): Promise<Seen> => {
  const segment = segmentOf(figure, of)
  const within = sitesWithin(figure.scope.sites, seen)
  const cohorts = (sites: Figure['scope']['sites']) =>
    cohortsOf(of, { ...figure.scope, sites }, question.standing, question.reason)
  const asked = sizeOfCohorts(segment, cohorts(figure.scope.sites))
  if (within?.size === 0) return { asked, list: null, clients: [], sites: [] }
  const inside = sizeOfCohorts(segment, cohorts(within))
  const page = Math.min(question.page, Math.max(1, Math.ceil(inside / PAGE_ROWS)))
  const skip = (page - 1) * PAGE_ROWS
  const newest = newestOf(segment, cohorts(within), { skip, limit: PAGE_ROWS })
  const ids = newest.map(({ subjectId }) => subjectId)
  const plans = await plansNamed(ask.db, within === null ? 'all' : [...within], ids)
  const facts = await factsOf(ask.db, [...plans.keys()])
  const rows = newest.flatMap(({ subjectId, day }): readonly PersonRow[] => {
    const plan = plans.get(subjectId)
    return plan ? [rowOf(of, question, plan, facts.get(subjectId), dateOfDayNumber(day))] : []
  })
  const shown = [...plans.values()]
  return {
    asked,
    list: {
      rows,
      first: skip + 1,
      page,
      inside,
      outside: asked - inside,
      severalSites: within === null || within.size > 1,
      past: figure.address.question.asOf !== null,
    },
    clients: shown.map(({ clientId }) => clientId),
    sites: [...new Set(shown.map(({ siteId }) => siteId))],
  }
}

const rowOf = (
  of: OfPeople,
  { standing, plan: selected }: ListQuestion,
  plan: PlanRow,
  facts: PlanFacts | undefined,
  day: PlainDate,
): PersonRow => ({
  plan: plan.number,
  client: plan.client,
  name: `${plan.familyName}, ${plan.givenName}`,
  site: plan.site,
  counsellor: plan.counsellor,
  day,
  decided: facts ? decidedOn(of, standing, facts) : { standing: 'outside', changed: true, reason: null, shown: [] },
  selected: plan.number === selected,
})
