import type { EmploymentRecord } from '../../../core/plans/plan-file.ts'
import type { JobFields } from '../../../core/plans/record-job.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { WantedEmployer } from '../../../records/plans/employer.ts'
import type { Typed } from '../../route.ts'
import { readEmployer } from '../shared/employer-field.ts'
import type { EmployerShown } from '../shared/employer-field.ts'
import { formReader } from '../shared/read-form.ts'
import type { Read } from '../shared/read-form.ts'
import { centsTyped, typedOf } from '../shared/typed.ts'

export type JobRead = { readonly fields: Omit<JobFields, 'employerId'>; readonly employer: WantedEmployer }

/** A job as typed, or what is wrong with it. */
export const readJob = (language: Language, typed: Typed, shown: EmployerShown): Read<JobRead> => {
  const read = formReader(language, 'employments', typed)
  const employer = readEmployer(language, shown)
  if ('error' in employer) read.wrong('employer', employer.error)
  const jobTitle = read.text('job_title')
  const occupation = read.text('occupation')
  const startedOn = read.need('started_on', read.day('started_on'))
  const others = {
    jobTitle,
    occupation,
    endedOn: read.day('ended_on'),
    hoursPerWeek: read.decimal('hours_per_week'),
    wageCents: read.cents('wage'),
    wagePer: read.code('wage_per'),
    cancelled: read.yes('cancelled'),
  }
  return read.answer(
    startedOn !== null && 'wanted' in employer ? { fields: { startedOn, ...others }, employer: employer.wanted } : null,
  )
}

/** A job as its form holds it before anything is typed. */
export const jobTyped = (language: Language, job: EmploymentRecord): Typed =>
  typedOf(
    {
      job_title: job.jobTitle,
      occupation: job.occupation,
      hours_per_week: job.hoursPerWeek,
      wage: centsTyped(language, job.wageCents),
      wage_per: job.wagePer,
      cancelled: job.cancelled,
    },
    { started_on: job.startedOn, ended_on: job.endedOn },
  )
