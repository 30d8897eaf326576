import type { ReferralRecord } from '../../../core/plans/plan-file.ts'
import type { Protocol, ReferralFields } from '../../../core/plans/record-referral.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'
import { formReader } from '../shared/read-form.ts'
import type { Read } from '../shared/read-form.ts'
import { sayRefusal } from '../shared/refusals.ts'
import { typedOf } from '../shared/typed.ts'

/** A referral as typed, or what is wrong with it. The protocol is one of those of the plan’s site. */
export const readReferral = (
  language: Language,
  typed: Typed,
  protocols: readonly Protocol[],
): Read<ReferralFields> => {
  const read = formReader(language, 'referrals', typed)
  const category = read.need('category', read.code('category'))
  const named = field(typed, 'protocol')
  const protocol = protocols.find(({ id }) => String(id) === named) ?? null
  if (named !== '' && !protocol)
    read.wrong('protocol', sayRefusal(language, 'referrals', { reason: 'no-such-protocol' }))
  const sentOn = read.need('sent_on', read.day('sent_on'))
  const others = {
    protocolId: protocol?.id ?? null,
    startedOn: read.day('started_on'),
    endedOn: read.day('ended_on'),
    outcome: read.code('outcome'),
  }
  return read.answer(category !== null && sentOn !== null ? { category, sentOn, ...others } : null)
}

/** A referral as its form holds it before anything is typed. */
export const referralTyped = (referral: ReferralRecord): Typed =>
  typedOf(
    { category: referral.category, protocol: referral.protocolId, outcome: referral.outcome },
    { sent_on: referral.sentOn, started_on: referral.startedOn, ended_on: referral.endedOn },
  )
