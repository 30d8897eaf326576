import type { PlanFacts } from '../facts/plan.ts'
import type { PlanFile } from './plan-file.ts'

/**
 * The facts measures may know of a plan, from the file of those who work on it: to show on a page what the verdict will
 * say, by the same criteria. The file holds no gender, which no measure of an exit asks: it is null here, not unknown.
 * Whoever may not see a part of the file gets the facts without it.
 */
export const factsOf = (plan: PlanFile): PlanFacts => ({
  id: plan.id,
  number: String(plan.number),
  programme: plan.programme,
  siteId: plan.siteId,
  startedOn: plan.startedOn,
  referredIn: plan.referredIn,
  client: { ...plan.client, gender: null },
  summary: plan.summary,
  items: plan.items,
  referrals: plan.referrals,
  placements: plan.placements,
  payments: plan.payments,
  closure: plan.closure,
})
