import type { PlanFacts } from '../facts/plan.ts'
import type { SiteMonthFacts } from '../facts/site-month.ts'
import { endOfMonth } from '../shared/plain-date.ts'
import type { PlainDate } from '../shared/plain-date.ts'

/**
 * The day by which a subject belongs to a period, and whose fiscal year says which edition judges it; null when it has
 * none yet: a plan that is not closed has no exit.
 */
export const anchors = {
  planExited: (plan: PlanFacts): PlainDate | null => plan.closure?.closedOn ?? null,
  planStarted: (plan: PlanFacts): PlainDate | null => plan.startedOn,
  siteMonth: (entry: SiteMonthFacts): PlainDate | null => endOfMonth(entry.month),
}
