import type { PlainDate } from '../shared/plain-date.ts'

/**
 * Everything a measure may know of one service plan. Codes are those of the programme edition's code lists; a blank in
 * the record is `null`, never a default: what was not asked is not known.
 */
export type PlanFacts = {
  readonly id: number
  /** The public plan number, with its check digit. */
  readonly number: string
  readonly programme: string
  readonly siteId: number
  readonly startedOn: PlainDate
  readonly referredIn: string | null
  readonly client: ClientFacts
  readonly summary: SummaryFacts | null
  readonly items: readonly PlanItem[]
  readonly referrals: readonly Referral[]
  readonly placements: readonly Placement[]
  readonly payments: readonly Payment[]
  readonly closure: Closure | null
}

export type ClientFacts = {
  readonly birthDate: PlainDate | null
  readonly gender: string | null
  readonly language: string | null
}

/** The client summary: what was found at intake. */
export type SummaryFacts = {
  readonly education: string | null
  readonly educationCountry: string | null
  readonly credentials: string | null
  readonly experience: string | null
  readonly employmentSkills: string | null
  readonly timeOut: string | null
  readonly poorRetention: boolean | null
  readonly jobSearch: string | null
  readonly income: string | null
  readonly languageSkills: string | null
  readonly labourMarketChange: boolean | null
  readonly disabled: boolean | null
  readonly indigenous: boolean | null
  readonly visibleMinority: boolean | null
  readonly newcomer: boolean | null
  readonly deaf: boolean | null
  readonly francophone: boolean | null
}

export type PlanItem = {
  readonly number: number
  readonly subGoal: string
  readonly kind: string
  readonly actualStart: PlainDate | null
  readonly actualEnd: PlainDate | null
  readonly outcome: string | null
}

export type Referral = {
  readonly number: number
  readonly category: string
  readonly startedOn: PlainDate | null
  readonly endedOn: PlainDate | null
  readonly outcome: string | null
}

export type Placement = {
  readonly number: number
  readonly withIncentive: boolean
  readonly startedOn: PlainDate
  readonly employerSatisfaction: number | null
}

export type Payment = {
  readonly number: number
  readonly kind: string
  readonly cents: number
  readonly paidOn: PlainDate
}

export type Closure = {
  readonly closedOn: PlainDate
  readonly reason: string
  /** 1 to 5, or null when the client gave no answer. */
  readonly satisfaction: number | null
  readonly outcome: string | null
}
