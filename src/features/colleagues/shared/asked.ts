import { administratorOf } from '../../../core/accounts/administrator.ts'
import { sayRefusal } from '../../../core/accounts/refusals.ts'
import type { AccountRefusal } from '../../../core/accounts/refusals.ts'
import type { Deed as Access } from '../../../core/access/data-class.ts'
import { findColleague } from '../../../records/accounts/colleague.ts'
import type { RecordedColleague, RecordedRole } from '../../../records/accounts/colleague.ts'
import type { Settled } from '../../../records/accounts/settle.ts'
import { viewerOf } from '../../route.ts'
import type { Answer, Ask } from '../../route.ts'
import { colleaguePath } from '../paths.ts'
import type { Deed } from '../paths.ts'

/** The colleague a page is about, if the viewer keeps that provider’s accounts. */
export const colleagueAsked = (ask: Ask, access: Access = 'write'): Promise<RecordedColleague | null> =>
  findColleague(ask.db, administratorOf(viewerOf(ask), access).organisations, codeAsked(ask))

export const codeAsked = ({ params }: Pick<Ask, 'params'>): string => params['code'] ?? ''

export const roleAsked = ({ params }: Pick<Ask, 'params'>, colleague: RecordedColleague): RecordedRole | null =>
  colleague.roles.find(({ code }) => code === params['grant']) ?? null

/** The same answer for a code that is nobody’s and for a person of another provider. */
export const notFound = (ask: Pick<Ask, 'params'>): Answer => ({
  kind: 'not-found',
  asked: { table: 'staff', what: codeAsked(ask) },
})

/** Who was shown. */
export const lookedAt = ({ staffId, roles }: RecordedColleague) => ({
  subject: { table: 'staff', id: staffId },
  sites: [...new Set(roles.flatMap(({ sites }) => sites))],
})

/** What follows on a change: on to the person, the same form with the refusal, or no such person. */
export const answerTo = async <Done>(
  ask: Ask,
  settled: Settled<Done>,
  deed: Deed,
  again: (refusal: AccountRefusal) => Promise<Answer> | Answer,
): Promise<Answer> => {
  if (settled === 'already') return { kind: 'go', to: colleaguePath(codeAsked(ask), 'already') }
  if (settled.ok) return { kind: 'go', to: colleaguePath(codeAsked(ask), deed) }
  return answerToRefusal(ask, settled.refusal, again)
}

export const answerToRefusal = (
  ask: Ask,
  refusal: AccountRefusal,
  again: (refusal: AccountRefusal) => Promise<Answer> | Answer,
): Promise<Answer> | Answer => {
  switch (refusal.reason) {
    case 'no-such-colleague':
    case 'no-such-role':
      return notFound(ask)
    case 'no-longer-allowed':
      return { kind: 'conflict', says: sayRefusal(refusal) }
    default:
      return again(refusal)
  }
}
