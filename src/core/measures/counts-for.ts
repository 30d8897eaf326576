import type { PlanFacts, Referral } from '../facts/plan.ts'
import type { EffectiveEdition } from '../programme/programme.ts'
import { plainDate } from '../shared/plain-date.ts'
import type { Measure } from './measure.ts'

/**
 * What a referral counts for is asked of the edition’s own measures of an exit, never written down a second time: a
 * plan with this referral and nothing else achieves them, and a plan with nothing does not. A measure made of others
 * (`any` of them) says nothing of its own and is left out.
 */
export type CountsFor = readonly Measure<PlanFacts>[]

/** What “referred in” with this value of the pick-list counts for; nothing: it does not count. */
export const referredInCountsFor = (edition: EffectiveEdition, code: string | null): CountsFor =>
  code === null ? [] : broughtBy(edition, { ...nothing, referredIn: code })

/** What a referral out of this category counts for once the client is registered there; nothing: it never counts. */
export const categoryCountsFor = (edition: EffectiveEdition, category: string): CountsFor =>
  referralCountsFor(edition, { ...taken, category }, null)

/** What a referral counts for as it stands, in a plan closed on `closedOn` or still open. */
export const referralCountsFor = (
  edition: EffectiveEdition,
  referral: Referral,
  closedOn: PlanFacts['startedOn'] | null,
): CountsFor =>
  broughtBy(edition, {
    ...nothing,
    referrals: [referral],
    closure: closedOn === null ? null : { closedOn, reason: '', satisfaction: null, outcome: null },
  })

const broughtBy = ({ subjects }: EffectiveEdition, facts: PlanFacts): CountsFor =>
  subjects.planExited.measures.filter(
    ({ achieved }) => achieved.kind === 'fact' && achieved.meets(facts) && !achieved.meets(nothing),
  )

const someDay = plainDate('2000-01-01')

const taken: Referral = { number: 1, category: '', startedOn: someDay, endedOn: null, outcome: null }

const nothing: PlanFacts = {
  id: 0,
  number: '',
  programme: '',
  siteId: 0,
  startedOn: someDay,
  referredIn: null,
  client: { birthDate: null, gender: null, language: null },
  summary: null,
  items: [],
  referrals: [],
  placements: [],
  payments: [],
  closure: null,
}
