import { dayText } from './plan-view.ts'
import type { PackageWriter } from '../write/package-writer.ts'
import type { PlanView } from './plan-view.ts'

const reasons = ['find_work', 'find_work', 'find_work', 'change_work', 'train', 'keep_work'] as const

/** The day the person of a plan first came to its site. */
export const writeRegistration = (writer: PackageWriter, client: number, plan: PlanView, on: number): void => {
  const day = dayText(on)
  writer.add('registrations', {
    client,
    site: plan.site.code,
    registered_on: day,
    service_reason: reasons[plan.index % reasons.length],
    notice_on: day,
    notice_how: plan.index % 3 === 0 ? 'screen' : 'paper',
  })
}

/** One in twenty-five works more than the rule allows, and somebody decided otherwise. */
const EXCEPTION = 25

/** What was found when the plan was opened. */
export const writeEligibility = (writer: PackageWriter, plan: PlanView): void => {
  const excepted = plan.index % EXCEPTION === 7
  const employed = plan.category('income') === 'employed'
  writer.add('eligibility', {
    plan: plan.number,
    weekly_hours: excepted ? 24 : employed ? 12 : 0,
    full_time_study: false,
    in_ontario: true,
    exception_reason: excepted ? 'About to be laid off (demo)' : null,
  })
}
