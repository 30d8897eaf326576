import type { SummaryFacts } from '../facts/plan.ts'
import type { PlainDate } from '../shared/plain-date.ts'

/**
 * A service plan with everything recorded under it, as those who work on it see it: what decisions about the plan are
 * made from. Codes are those of the catalogue; a blank is null. Rows keep their number for good.
 */
export type PlanFile = {
  readonly id: number
  readonly number: number
  /** How often the plan itself was changed. */
  readonly revision: number
  readonly programme: string
  readonly clientId: number
  readonly siteId: number
  readonly counsellorId: number | null
  readonly startedOn: PlainDate
  readonly referredIn: string | null
  readonly selfInitiated: boolean | null
  readonly goal: string | null
  /** When the client accepted the plan summary; null: not yet. */
  readonly acceptedOn: PlainDate | null
  readonly acceptedHow: string | null
  readonly client: { readonly birthDate: PlainDate | null; readonly language: string | null }
  readonly eligibility: EligibilityRecord | null
  readonly summary: (SummaryFacts & { readonly revision: number }) | null
  readonly items: readonly ItemRecord[]
  readonly referrals: readonly ReferralRecord[]
  readonly employments: readonly EmploymentRecord[]
  readonly placements: readonly PlacementRecord[]
  readonly payments: readonly PaymentRecord[]
  readonly closure: ClosureRecord | null
}

/** A row of a plan: its number within the plan, and how often it was changed. */
type Numbered = { readonly number: number; readonly revision: number }

export type EligibilityRecord = {
  /** Hours of work a week, on average. */
  readonly weeklyHours: number | null
  readonly fullTimeStudy: boolean | null
  readonly inOntario: boolean | null
  readonly exceptionReason: string | null
}

export type ItemRecord = Numbered & {
  readonly subGoal: string
  readonly kind: string
  /** In own words; for a custom item its name. */
  readonly title: string | null
  readonly responsible: string | null
  readonly hours: number | null
  readonly expectedStart: PlainDate | null
  readonly expectedEnd: PlainDate | null
  readonly actualStart: PlainDate | null
  readonly actualEnd: PlainDate | null
  readonly outcome: string | null
  readonly goodCause: string | null
}

export type ReferralRecord = Numbered & {
  readonly category: string
  readonly protocolId: number | null
  readonly sentOn: PlainDate
  readonly startedOn: PlainDate | null
  readonly endedOn: PlainDate | null
  readonly outcome: string | null
}

/** Hours a week; wage in cents per hour, week, month or year. */
type Job = {
  readonly employerId: number | null
  readonly jobTitle: string | null
  readonly startedOn: PlainDate
  readonly endedOn: PlainDate | null
  readonly hoursPerWeek: number | null
  readonly wageCents: number | null
  readonly wagePer: string | null
}

export type EmploymentRecord = Numbered & Job & { readonly occupation: string | null; readonly cancelled: boolean }

export type PlacementRecord = Numbered &
  Job & {
    readonly category: string | null
    readonly withIncentive: boolean
    /** 1 to 5. */
    readonly employerSatisfaction: number | null
  }

export type PaymentRecord = Numbered & {
  readonly kind: string
  readonly cents: number
  readonly paidOn: PlainDate
  readonly origin: 'imported' | 'here'
}

/** What is true at the close. From it the edition derives the official outcome; records from elsewhere may have none of it. */
export type ExitFacts = {
  readonly work: string | null
  readonly hoursPerWeek: number | null
  readonly jobMatch: string | null
  readonly learning: string | null
  readonly otherwise: string | null
  readonly wageCents: number | null
  readonly wagePer: string | null
}

export type ClosureRecord = ExitFacts & {
  readonly revision: number
  readonly closedOn: PlainDate
  readonly reason: string
  /** 1 to 5; null: the client gave no answer. */
  readonly satisfaction: number | null
  /** The official code. */
  readonly outcome: string | null
}
