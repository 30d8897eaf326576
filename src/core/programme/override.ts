import { dayOf, monthOf } from '../shared/plain-date.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import type { Edition, Programme } from './programme.ts'
import { mayBe } from './setting.ts'
import type { Setting, SettingValue } from './setting.ts'

/** An override of an edition's default: proposed by one person, in force once a second one approved it. */
export type Override = {
  readonly id: number
  readonly key: string
  readonly value: SettingValue
  /** It is in force for the fiscal years that begin on this day or later. */
  readonly from: PlainDate
  /** Codes of colleagues; no approver: nobody approved it yet. */
  readonly author: string
  readonly approver: string | null
  readonly isWithdrawn: boolean
}

export type OverrideState = 'proposed' | 'approved' | 'withdrawn'

export const stateOf = ({ approver, isWithdrawn }: Pick<Override, 'approver' | 'isWithdrawn'>): OverrideState =>
  approver !== null ? 'approved' : isWithdrawn ? 'withdrawn' : 'proposed'

export type Proposal = Pick<Override, 'key' | 'value' | 'from'> & { readonly reason: string }

export type ProposalRefusal =
  | { readonly reason: 'no-such-setting' }
  | { readonly reason: 'value-not-allowed'; readonly setting: Setting }
  | { readonly reason: 'not-an-april-first' }
  /** Until: the day the next edition begins; null: there is none yet. */
  | { readonly reason: 'edition-not-in-force'; readonly from: PlainDate; readonly until: PlainDate | null }
  | { readonly reason: 'value-in-force-already' }
  | { readonly reason: 'proposed-already'; readonly id: number }
  | { readonly reason: 'needs-a-reason' }

export type DecisionRefusal =
  | { readonly reason: 'own-proposal' }
  | { readonly reason: 'approved-already' }
  | { readonly reason: 'withdrawn-already' }

const SHORTEST_REASON = 5

/** May this be proposed? An override is for whole fiscal years, so that no year is judged by two rules. */
export const propose = (
  programme: Programme,
  edition: Edition,
  overrides: readonly Override[],
  proposal: Proposal,
): Result<Proposal, ProposalRefusal> => {
  const setting = edition.settings.find(({ key }) => key === proposal.key)
  if (!setting) return refuse({ reason: 'no-such-setting' })
  if (!mayBe(setting, proposal.value)) return refuse({ reason: 'value-not-allowed', setting })
  const { from } = proposal
  if (monthOf(from) !== 4 || dayOf(from) !== 1) return refuse({ reason: 'not-an-april-first' })
  const until = untilOf(programme, edition)
  if (from < edition.from || (until !== null && from >= until))
    return refuse({ reason: 'edition-not-in-force', from: edition.from, until })
  return weighed(setting, overrides, { ...proposal, reason: proposal.reason.trim() })
}

const weighed = (
  setting: Setting,
  overrides: readonly Override[],
  proposal: Proposal,
): Result<Proposal, ProposalRefusal> => {
  const { from, value, reason } = proposal
  const open = overrides.find((one) => one.key === setting.key && one.from === from && stateOf(one) === 'proposed')
  if (open) return refuse({ reason: 'proposed-already', id: open.id })
  if (valueOn(setting, overrides, from) === value) return refuse({ reason: 'value-in-force-already' })
  return reason.length < SHORTEST_REASON ? refuse({ reason: 'needs-a-reason' }) : done(proposal)
}

/** Whoever proposed it does not approve it. */
export const approve = (override: Override, by: string): Result<Override, DecisionRefusal> => {
  if (stateOf(override) !== 'proposed') return refuse(settledAlready(override))
  return override.author === by ? refuse({ reason: 'own-proposal' }) : done({ ...override, approver: by })
}

/** Anybody who may propose may withdraw what is not approved; what is approved is overridden again. */
export const withdraw = (override: Override): Result<Override, DecisionRefusal> =>
  stateOf(override) === 'proposed' ? done({ ...override, isWithdrawn: true }) : refuse(settledAlready(override))

/** The value a setting has in the fiscal years that begin on a day. */
export const valueOn = (
  setting: Pick<Setting, 'key' | 'value'>,
  overrides: readonly Override[],
  from: PlainDate,
): SettingValue =>
  overrides
    .filter((one) => one.key === setting.key && one.approver !== null && one.from <= from)
    .sort((one, other) => (one.from === other.from ? one.id - other.id : one.from < other.from ? -1 : 1))
    .at(-1)?.value ?? setting.value

/** The day the next edition takes over; null: none is written yet. */
export const untilOf = ({ editions }: Programme, edition: Edition): PlainDate | null =>
  editions.find((one) => one.from > edition.from)?.from ?? null

const settledAlready = (override: Override): DecisionRefusal =>
  override.approver !== null ? { reason: 'approved-already' } : { reason: 'withdrawn-already' }
