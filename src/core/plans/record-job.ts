import { refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { firstWrongDay } from './days.ts'
import { classificationOn, hasShapeOf } from './occupation.ts'
import type { Classification } from './occupation.ts'
import type { EmploymentRecord, PlanFile } from './plan-file.ts'
import type { JobRefusal, LookFirst, Warning } from './refusals.ts'
import { onceSeen, rowAt } from './row.ts'
import type { At, FieldsOf, RowEvent } from './row.ts'

export type JobFields = FieldsOf<EmploymentRecord>

export type JobCommand = {
  readonly at: At
  readonly fields: JobFields
  /** What there was to look at and was looked at. */
  readonly seen: readonly string[]
}

/** A job the client has or had, before the plan or since. */
export const recordJob = (
  plan: PlanFile,
  { at, fields, seen }: JobCommand,
  classifications: readonly Classification[],
  today: PlainDate,
): Result<RowEvent<EmploymentRecord>, JobRefusal | LookFirst> => {
  const row = rowAt(plan, plan.employments, at)
  if (!row.ok) return row
  const wrong = firstWrongDay(plan, today, [
    { field: 'startedOn', day: fields.startedOn, happened: true },
    { field: 'endedOn', day: fields.endedOn, happened: true, notBefore: 'startedOn' },
  ])
  if (wrong) return refuse(wrong)
  if (lacksPer(fields)) return refuse({ reason: 'wage-needs-per' })
  return onceSeen({ ...row.value, is: fields }, occupationWarnings(fields, classifications), seen)
}

/** An amount says nothing without the time it is for. */
export const lacksPer = ({ wageCents, wagePer }: { wageCents: number | null; wagePer: string | null }): boolean =>
  wageCents !== null && wagePer === null

const occupationWarnings = (
  { occupation, startedOn }: JobFields,
  classifications: readonly Classification[],
): readonly Warning[] => {
  if (occupation === null) return []
  const classification = classificationOn(classifications, startedOn)
  if (hasShapeOf(occupation, classification)) return []
  return [{ warns: 'occupation-of-another-shape', classification: classification.name }]
}
