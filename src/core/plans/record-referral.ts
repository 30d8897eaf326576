import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { firstWrongDay } from './days.ts'
import type { PlanFile, ReferralRecord } from './plan-file.ts'
import type { ReferralRefusal } from './refusals.ts'
import { rowAt } from './row.ts'
import type { At, FieldsOf, RowEvent } from './row.ts'

export type ReferralFields = FieldsOf<ReferralRecord>

/** What a site and a partner body agreed on for one category of referrals. */
export type Protocol = {
  readonly id: number
  readonly body: string
  readonly category: string
  readonly agreedOn: PlainDate
  readonly endedOn: PlainDate | null
}

export type ReferralCommand = {
  readonly at: At
  readonly fields: ReferralFields
  /** The protocols of the plan's site. */
  readonly protocols: readonly Protocol[]
}

/**
 * A referral to another service. Without a protocol it is recorded all the same, counts as its edition says, and is
 * raised by a check (assumption).
 */
export const recordReferral = (
  plan: PlanFile,
  { at, fields, protocols }: ReferralCommand,
  today: PlainDate,
): Result<RowEvent<ReferralRecord>, ReferralRefusal> => {
  const row = rowAt(plan, plan.referrals, at)
  if (!row.ok) return row
  const wrong = wrongReferralDay(plan, fields, today) ?? outcomeTooSoon(fields) ?? wrongProtocol(fields, protocols)
  return wrong ? refuse(wrong) : done({ ...row.value, is: fields })
}

export const inForce = ({ agreedOn, endedOn }: Protocol, day: PlainDate): boolean =>
  agreedOn <= day && (endedOn === null || endedOn >= day)

const wrongReferralDay = (plan: PlanFile, { sentOn, startedOn, endedOn }: ReferralFields, today: PlainDate) =>
  firstWrongDay(plan, today, [
    { field: 'sentOn', day: sentOn, inPlan: true, happened: true },
    { field: 'startedOn', day: startedOn, happened: true, notBefore: 'sentOn' },
    { field: 'endedOn', day: endedOn, happened: true, needs: 'startedOn', notBefore: 'startedOn' },
  ])

const outcomeTooSoon = ({ outcome, endedOn }: ReferralFields): ReferralRefusal | null =>
  outcome !== null && outcome !== 'cancelled' && endedOn === null
    ? { reason: 'outcome-before-end', end: 'endedOn' }
    : null

const wrongProtocol = (fields: ReferralFields, protocols: readonly Protocol[]): ReferralRefusal | null => {
  if (fields.protocolId === null) return null
  const protocol = protocols.find(({ id }) => id === fields.protocolId)
  if (!protocol) return { reason: 'no-such-protocol' }
  if (protocol.category !== fields.category)
    return { reason: 'protocol-of-another-category', category: protocol.category }
  return inForce(protocol, fields.sentOn) ? null : { reason: 'protocol-not-in-force' }
}
