import { refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { begun } from './cancel-item.ts'
import { firstWrongDay } from './days.ts'
import type { PlacementRecord, PlanFile } from './plan-file.ts'
import { lacksPer } from './record-job.ts'
import type { JobRefusal, LookFirst, Warning } from './refusals.ts'
import { onceSeen, rowAt } from './row.ts'
import type { At, FieldsOf, RowEvent } from './row.ts'
import { hourlyCents, minimumWageOn } from './wage.ts'
import type { MinimumWage } from './wage.ts'

export type PlacementFields = FieldsOf<PlacementRecord>

export type PlacementRules = {
  /** The sub-goal a placement belongs to: without an item begun under it, the plan is not in that component. */
  readonly subGoal: string
  readonly minimumWages: readonly MinimumWage[]
}

export type PlacementCommand = {
  readonly at: At
  readonly fields: PlacementFields
  /** What there was to look at and was looked at. */
  readonly seen: readonly string[]
}

/** A placement with an employer. A wage is at least the minimum wage [GUIDE-2013]; exemptions exist, so it is a warning. */
export const recordPlacement = (
  plan: PlanFile,
  { at, fields, seen }: PlacementCommand,
  rules: PlacementRules,
  today: PlainDate,
): Result<RowEvent<PlacementRecord>, JobRefusal | LookFirst> => {
  const row = rowAt(plan, plan.placements, at)
  if (!row.ok) return row
  const wrong = firstWrongDay(plan, today, [
    { field: 'startedOn', day: fields.startedOn, inPlan: true, happened: true },
    { field: 'endedOn', day: fields.endedOn, happened: true, notBefore: 'startedOn' },
  ])
  if (wrong) return refuse(wrong)
  if (lacksPer(fields)) return refuse({ reason: 'wage-needs-per' })
  return onceSeen({ ...row.value, is: fields }, [...wageWarnings(fields, rules), ...itemWarnings(plan, rules)], seen)
}

const wageWarnings = (fields: PlacementFields, { minimumWages }: PlacementRules): readonly Warning[] => {
  const hourly = hourlyCents(fields)
  const minimum = minimumWageOn(minimumWages, fields.startedOn)
  return hourly !== null && minimum !== null && hourly < minimum
    ? [{ warns: 'under-minimum-wage', hourly, minimum }]
    : []
}

const itemWarnings = (plan: PlanFile, { subGoal }: PlacementRules): readonly Warning[] =>
  plan.items.some((item) => item.subGoal === subGoal && begun(item)) ? [] : [{ warns: 'no-placement-item' }]
