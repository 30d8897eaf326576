import type { PlainDate } from '../shared/plain-date.ts'

/** Whoever keeps the accounts of whole providers: the registration authority. */
export type Administrator = { readonly staffId: number; readonly organisations: readonly number[] }

/** What a role is given for: a site, or a provider with all the sites it has on a day. */
export type Place = {
  readonly kind: 'site' | 'provider'
  readonly id: number
  readonly organisationId: number
  /** A site that was closed takes on nobody from that day on. */
  readonly closedOn: PlainDate | null
}

export type HeldRole = {
  readonly id: number
  /** As it stands in the record: imported ones may be of any kind. */
  readonly role: string
  /** Null: a catchment or the province, which no provider gives or takes. */
  readonly place: Place | null
  /** The sites it covers today. */
  readonly sites: readonly number[]
  readonly from: PlainDate
  readonly to: PlainDate | null
}

export type AccountState = 'invited' | 'active' | 'ended'

/** The open plans somebody has in hand at a site. No plan is named: who keeps accounts sees no client. */
export type Caseload = { readonly siteId: number; readonly siteName: string; readonly plans: number }

export type Colleague = {
  readonly staffId: number
  readonly organisationId: number
  /** Null: recorded as staff, and cannot sign in. */
  readonly account: AccountState | null
  readonly roles: readonly HeldRole[]
  readonly caseload: readonly Caseload[]
}

export type Standing = 'no-account' | 'invited' | 'invitation-over' | 'active' | 'ended'

export const standings: readonly Standing[] = ['active', 'invited', 'invitation-over', 'no-account', 'ended']

export const isStanding = (text: string): text is Standing => standings.some((one) => one === text)

/** How an account stands, from its state and whether its link still works. */
export const standingOf = (account: AccountState | null, hasOpenInvitation: boolean): Standing => {
  if (account === null) return 'no-account'
  return account === 'invited' && !hasOpenInvitation ? 'invitation-over' : account
}

export type Tense = 'past' | 'present' | 'future' | 'never'

/** Where a role stands on a day. One that was taken back before its first day was in force on none. */
export const tenseOf = ({ from, to }: Pick<HeldRole, 'from' | 'to'>, today: PlainDate): Tense => {
  if (to !== null && to < from) return 'never'
  if (from > today) return 'future'
  return to !== null && to < today ? 'past' : 'present'
}

/** Whether a role is in force on a day. */
export const isInForce = (role: Pick<HeldRole, 'from' | 'to'>, on: PlainDate): boolean =>
  tenseOf(role, on) === 'present'
