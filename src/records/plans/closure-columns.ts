import type { ClosureDetails } from '../../core/plans/correct-closure.ts'
import type { Columns } from './write-row.ts'

/** The details of a closure by the columns that hold them. */
export const closureColumns = (details: ClosureDetails): Columns => ({
  reason: details.reason,
  satisfaction: details.satisfaction,
  outcome: details.outcome,
  work: details.work,
  hours_per_week: details.hoursPerWeek,
  job_match: details.jobMatch,
  learning: details.learning,
  otherwise: details.otherwise,
  wage_cents: details.wageCents,
  wage_per: details.wagePer,
})
