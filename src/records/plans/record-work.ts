import { classifications, minimumWages, practiceOf } from '../../catalogues/index.ts'
import { recordJob } from '../../core/plans/record-job.ts'
import type { JobFields } from '../../core/plans/record-job.ts'
import { recordPlacement } from '../../core/plans/record-placement.ts'
import type { PlacementFields } from '../../core/plans/record-placement.ts'
import type { JobRefusal, LookFirst } from '../../core/plans/refusals.ts'
import type { At } from '../../core/plans/row.ts'
import { done } from '../../core/shared/result.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Acting } from '../change.ts'
import { changeAtSite } from './change-at-site.ts'
import type { PlanChanged } from './change-plan.ts'
import { employerId } from './employer.ts'
import type { WantedEmployer } from './employer.ts'
import { writeRow } from './write-row.ts'
import type { Columns } from './write-row.ts'

/** A job or a placement as a form asks for it: the employer by code, or by name where it is new. */
export type WantedWork<Fields> = {
  readonly at: At
  readonly fields: Omit<Fields, 'employerId'>
  readonly employer: WantedEmployer
  readonly seen: readonly string[]
}

/** A job of the client, added or changed. The trail names the employer by its id. */
export const recordPlanJob = (
  acting: Acting,
  plan: number,
  today: PlainDate,
  { at, fields, employer, seen }: WantedWork<JobFields>,
): Promise<PlanChanged<JobRefusal | LookFirst>> =>
  changeAtSite(acting, plan, today, 'outcomes:write', async (changing) => {
    const asked = { ...fields, employerId: null }
    const decided = recordJob(changing.plan, { at, fields: asked, seen }, classifications, today)
    if (!decided.ok) return decided
    const is = { ...fields, employerId: await employerId(changing.client, employer) }
    return done(await writeRow(changing, 'employment', { ...decided.value, is }, jobColumns))
  })

/** A placement with an employer, added or changed. */
export const recordPlanPlacement = (
  acting: Acting,
  plan: number,
  today: PlainDate,
  { at, fields, employer, seen }: WantedWork<PlacementFields>,
): Promise<PlanChanged<JobRefusal | LookFirst>> =>
  changeAtSite(acting, plan, today, 'outcomes:write', async (changing) => {
    const rules = { subGoal: practiceOf(changing.plan.programme).placementSubGoal, minimumWages }
    const asked = { ...fields, employerId: null }
    const decided = recordPlacement(changing.plan, { at, fields: asked, seen }, rules, today)
    if (!decided.ok) return decided
    const is = { ...fields, employerId: await employerId(changing.client, employer) }
    return done(await writeRow(changing, 'placement', { ...decided.value, is }, placementColumns))
  })

const jobColumns = (fields: JobFields): Columns => ({
  ...workColumns(fields),
  occupation: fields.occupation,
  cancelled: fields.cancelled,
})

const placementColumns = (fields: PlacementFields): Columns => ({
  ...workColumns(fields),
  category: fields.category,
  with_incentive: fields.withIncentive,
  employer_satisfaction: fields.employerSatisfaction,
})

const workColumns = (fields: JobFields | PlacementFields): Columns => ({
  employer_id: fields.employerId,
  job_title: fields.jobTitle,
  started_on: fields.startedOn,
  ended_on: fields.endedOn,
  hours_per_week: fields.hoursPerWeek,
  wage_cents: fields.wageCents,
  wage_per: fields.wagePer,
})
