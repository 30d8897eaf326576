import { practiceOf } from '../../../catalogues/index.ts'
import { referredInCountsFor } from '../../../core/measures/counts-for.ts'
import { roomUnder } from '../../../core/plans/caps.ts'
import type { Room } from '../../../core/plans/caps.ts'
import { nextStep } from '../../../core/plans/next-step.ts'
import type { NextStep } from '../../../core/plans/next-step.ts'
import type { PlanFile } from '../../../core/plans/plan-file.ts'
import { planStateOf } from '../../../core/plans/plan-state.ts'
import type { PlanState } from '../../../core/plans/plan-state.ts'
import { judgeEligibility } from '../../../core/programme/eligibility.ts'
import type { EligibilityVerdict } from '../../../core/programme/eligibility.ts'
import { fiscalYearOf } from '../../../core/shared/fiscal-year.ts'
import type { Bilingual, Language } from '../../../core/shared/bilingual.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { readEditions } from '../../../records/verdicts/editions.ts'
import type { Ask } from '../../route.ts'
import type { PlanSeen } from '../shared/plan-seen.ts'
import { editionOfPlan, suitabilityOf } from '../shared/suitability.ts'
import type { Suitability } from '../shared/suitability.ts'
import { followUpLines } from './follow-ups.ts'
import type { FollowUpLine } from './follow-ups.ts'
import { itemGroups } from './items.ts'
import type { ItemGroup } from './items.ts'
import { keptNextStep, latestCorrections, namesOf } from './query.ts'
import type { Correction, PlanNames } from './query.ts'
import { referralLines } from './referrals.ts'
import type { ReferralLine } from './referrals.ts'

export type PlanModel = {
  readonly language: Language
  readonly today: PlainDate
  readonly plan: PlanFile
  readonly client: PlanSeen['client']
  readonly names: PlanNames
  /** Null: how the plan ended is not for this role, so neither is whether it did. */
  readonly state: PlanState | null
  readonly sees: PlanSeen['sees']
  /** What may be recorded now: nothing of a closed plan. */
  readonly may: {
    readonly profile: boolean
    readonly outcomes: boolean
    readonly money: boolean
    readonly correct: boolean
  }
  /** The parts of a plan that are not for this role. */
  readonly notShown: readonly PlanPartSeen[]
  readonly next: Omit<NextStep, 'since'> | null
  readonly eligibility: EligibilityVerdict | null
  /** What “referred in” adds to; empty: it does not count. */
  readonly referredInCounts: readonly Bilingual[]
  readonly suitability: Suitability | null
  readonly items: readonly ItemGroup[]
  readonly referrals: readonly ReferralLine[]
  readonly rooms: readonly Room[]
  readonly corrections: readonly Correction[]
  readonly followUps: readonly FollowUpLine[] | null
  readonly done: string | null
}

export const planModel = async (ask: Ask, { plan, client, sees, mayRecord }: PlanSeen): Promise<PlanModel> => {
  const { db, language, today } = ask
  const edition = await editionOfPlan(db, plan, today)
  const atStart = (await readEditions(db))(plan.programme, fiscalYearOf(plan.startedOn))
  const isOpen = plan.closure === null
  return {
    language,
    today,
    plan,
    client,
    names: await namesOf(db, plan),
    state: sees('outcomes') ? planStateOf(plan) : null,
    sees,
    may: {
      profile: isOpen && mayRecord('profile'),
      outcomes: isOpen && mayRecord('outcomes'),
      money: isOpen && mayRecord('money'),
      correct: !isOpen && mayRecord('outcomes'),
    },
    notShown: parts.filter((part) => !sees(part)),
    next: isOpen ? await nextOf(ask, plan, sees) : null,
    eligibility: plan.eligibility && judgeEligibility(atStart.eligibility, plan.eligibility),
    referredInCounts: referredInCountsFor(edition, plan.referredIn).map(({ title }) => title),
    suitability: sees('profile') ? suitabilityOf(edition, plan, sees) : null,
    items: itemGroups(plan),
    referrals: referralLines(edition, plan),
    rooms: roomUnder(practiceOf(plan.programme).caps, plan.payments),
    corrections: plan.closure ? await latestCorrections(db, plan.id) : [],
    followUps: await followUpLines(ask, edition, plan, sees),
    done: ask.query.get('done'),
  }
}

/** The kinds of data a plan is made of. */
const parts = ['profile', 'sensitive', 'outcomes', 'money'] as const
export type PlanPartSeen = (typeof parts)[number]

/** Who sees a part of the plan only is told what was worked out from all of it. */
const nextOf = ({ db, today }: Ask, plan: PlanFile, sees: PlanSeen['sees']): Promise<PlanModel['next']> =>
  sees('profile') && sees('outcomes') && sees('money')
    ? Promise.resolve(nextStep(plan, today))
    : keptNextStep(db, plan.id)
