import type { PlacementRecord } from '../../../core/plans/plan-file.ts'
import type { PlacementFields } from '../../../core/plans/record-placement.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { WantedEmployer } from '../../../records/plans/employer.ts'
import type { Typed } from '../../route.ts'
import { readEmployer } from '../shared/employer-field.ts'
import type { EmployerShown } from '../shared/employer-field.ts'
import { formReader } from '../shared/read-form.ts'
import type { Read } from '../shared/read-form.ts'
import { centsTyped, typedOf } from '../shared/typed.ts'

export type PlacementRead = { readonly fields: Omit<PlacementFields, 'employerId'>; readonly employer: WantedEmployer }

/** A placement as typed, or what is wrong with it. */
export const readPlacement = (language: Language, typed: Typed, shown: EmployerShown): Read<PlacementRead> => {
  const read = formReader(language, 'placements', typed)
  const employer = readEmployer(language, shown)
  if ('error' in employer) read.wrong('employer', employer.error)
  const category = read.need('category', read.code('category'))
  const withIncentive = read.yes('with_incentive')
  const jobTitle = read.text('job_title')
  const startedOn = read.need('started_on', read.day('started_on'))
  const others = {
    category,
    withIncentive,
    jobTitle,
    endedOn: read.day('ended_on'),
    hoursPerWeek: read.decimal('hours_per_week'),
    wageCents: read.cents('wage'),
    wagePer: read.code('wage_per'),
    employerSatisfaction: read.whole('employer_satisfaction'),
  }
  return read.answer(
    startedOn !== null && 'wanted' in employer ? { fields: { startedOn, ...others }, employer: employer.wanted } : null,
  )
}

/** A placement as its form holds it before anything is typed. */
export const placementTyped = (language: Language, placement: PlacementRecord): Typed =>
  typedOf(
    {
      category: placement.category,
      with_incentive: placement.withIncentive,
      job_title: placement.jobTitle,
      hours_per_week: placement.hoursPerWeek,
      wage: centsTyped(language, placement.wageCents),
      wage_per: placement.wagePer,
      employer_satisfaction: placement.employerSatisfaction,
    },
    { started_on: placement.startedOn, ended_on: placement.endedOn },
  )
