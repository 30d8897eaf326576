import { codeList } from '../../catalogues/code-lists/all.ts'
import { isExit } from '../population/plans.ts'
import { dayText } from './plan-view.ts'
import type { Random } from '../random.ts'
import type { PackageWriter } from '../write/package-writer.ts'
import type { PlanView } from './plan-view.ts'

/** A referral from another site of the same service, or no answer, is no referral in. */
const noReferral = ['es_provider', 'no_response']
const referrals = codeList('referred-in').codes.flatMap(({ code }) => (noReferral.includes(code) ? [] : [code]))

export const writePlan = (
  writer: PackageWriter,
  plan: PlanView,
  client: number,
  counsellor: string,
  random: Random,
): void => {
  const referred = plan.is('referred_in')
  const accepted = plan.started + random.below(21)
  const unfinished = plan.closed === null && random.chance(0.08)
  writer.add('plans', {
    number: plan.number,
    client,
    site: plan.site.code,
    programme: 'employment-service',
    referred_in: referred ? referralOf(random) : random.chance(0.35) ? null : random.pick(noReferral),
    self_initiated: random.chance(0.1) ? null : !referred,
    started_on: dayText(plan.started),
    accepted_on: unfinished ? null : dayText(Math.min(plan.end, accepted)),
    counsellor,
  })
}

const referralOf = (random: Random): string => (random.chance(0.45) ? 'formal_other' : random.pick(referrals))

const secondary = ['grade_0_8', 'grade_9', 'grade_10', 'grade_11', 'grade_12', 'grade_12', 'grade_12', 'grade_12']
const further = [
  'oac',
  'some_apprenticeship',
  'some_college',
  'some_university',
  'apprenticeship',
  'certificate',
  'certificate',
  'certificate',
  'applied_degree',
  'bachelor',
  'bachelor',
  'post_graduate',
]

/** What was found at intake. Some plans outside the published tables have none. */
export const writeSummary = (writer: PackageWriter, plan: PlanView, random: Random): void => {
  const outside = plan.story === 'unassisted-began' || plan.story === 'opened-in-error' || plan.story === 'still-open'
  if (outside && random.chance(0.1)) return
  const skill = (attribute: string) =>
    plan.is(attribute) ? 'needs_development' : random.chance(0.1) ? null : random.chance(0.2) ? 'unknown' : 'adequate'
  // Not asked, now and then, where the answer would have been no.
  const yesNo = (attribute: string) => (plan.is(attribute) ? true : random.chance(0.06) ? null : false)
  const income = plan.category('income')
  writer.add('client-summaries', {
    plan: plan.number,
    education: plan.is('secondary_or_less')
      ? random.pick(secondary)
      : random.chance(0.02)
        ? null
        : random.pick(further),
    education_country: plan.is('educated_outside') ? 'outside_canada' : random.chance(0.03) ? null : 'in_canada',
    credentials: plan.is('credentials')
      ? random.pick(['regulated_trade', 'professional'])
      : random.chance(0.2)
        ? null
        : 'none',
    experience: plan.category('experience'),
    employment_skills: skill('employment_skills'),
    time_out: plan.is('long_out') ? random.pick(['6_to_12_months', 'over_12_months']) : shortOut(random),
    poor_retention: yesNo('poor_retention'),
    job_search: skill('job_search'),
    income: income === 'blank' ? null : income,
    language_skills: skill('language_skills'),
    labour_market_change: yesNo('labour_market_change'),
    disabled: yesNo('disabled'),
    indigenous: yesNo('indigenous'),
    visible_minority: yesNo('visible_minority'),
    newcomer: yesNo('newcomer'),
    deaf: yesNo('deaf'),
    francophone: yesNo('francophone'),
  })
}

const shortOut = (random: Random): string | null =>
  random.chance(0.04) ? null : random.chance(0.7) ? 'under_3_months' : '3_to_6_months'

const reasons = [
  'completion',
  'completion',
  'completion',
  'completion',
  'completion',
  'completion',
  'unable_to_contact',
  'moved',
  'other',
] as const

export const writeClosure = (writer: PackageWriter, plan: PlanView, random: Random): void => {
  if (plan.closed === null) return
  const answer = plan.category('satisfaction')
  const outcome = plan.category('outcome')
  const lost = outcome === 'unknown' && random.chance(0.5)
  writer.add('closures', {
    plan: plan.number,
    closed_on: dayText(plan.closed),
    reason: plan.story === 'opened-in-error' ? 'opened_in_error' : lost ? 'unable_to_contact' : random.pick(reasons),
    satisfaction:
      answer === 'satisfied' ? random.pick([4, 5, 5]) : answer === 'dissatisfied' ? random.pick([1, 2, 3, 3]) : null,
    // Outside the published tables an outcome may be missing.
    outcome: !isExit(plan.story) && random.chance(0.05) ? null : outcome,
  })
}
