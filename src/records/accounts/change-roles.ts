import { endRole, limitRole } from '../../core/accounts/end-role.ts'
import type { ChangedRole } from '../../core/accounts/end-role.ts'
import { giveRole } from '../../core/accounts/give-role.ts'
import type { WantedRole } from '../../core/accounts/give-role.ts'
import type { AccountRefusal } from '../../core/accounts/refusals.ts'
import type { TrailKind } from '../../core/access/trail-kind.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import { done, refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import type { Acting } from '../change.ts'
import { findColleague } from './colleague.ts'
import type { RecordedColleague } from './colleague.ts'
import { placeNamed } from './invite.ts'
import type { WantedPlace } from './invite.ts'
import { settle } from './settle.ts'
import type { Deciding, Settled } from './settle.ts'
import { endSessions, note, recordLastDay, recordRole } from './steps.ts'

/** Gives a role. Whoever gets it signs in again, so that no open page says what was true before. */
export const recordGivenRole = (
  acting: Acting,
  code: string,
  wanted: Omit<WantedRole, 'place'> & { readonly place: WantedPlace },
): Promise<Settled<null>> =>
  settle(acting, [code], async (deciding) => {
    const { db, by, today } = deciding
    const colleague = await findColleague(db, by.organisations, code)
    if (!colleague) return refuse({ reason: 'no-such-colleague' })
    const place = await placeNamed(deciding, wanted.place)
    const decided = giveRole(by, colleague, { ...wanted, place }, today)
    if (!decided.ok) return decided
    await recordRole(deciding, colleague.staffId, decided.value)
    await endSessions(deciding, colleague.accountId, 'roles-changed')
    return done(null)
  })

/** Another last day for a role: earlier limits the account, later or none takes the limit back. */
export const recordLimitedRole = (
  acting: Acting,
  code: string,
  grantCode: string,
  to: PlainDate | null,
): Promise<Settled<null>> =>
  changeRole(acting, code, grantCode, (colleague, grantId, { by, today }) => {
    const before = colleague.roles.find(({ id }) => id === grantId)?.to ?? null
    const isEarlier = to !== null && (before === null || to < before)
    return {
      kind: isEarlier ? 'account-limited' : 'account-restored',
      decided: limitRole(by, colleague, grantId, to, today),
    }
  })

/** Takes a role away from today on. */
export const recordEndedRole = (acting: Acting, code: string, grantCode: string): Promise<Settled<null>> =>
  changeRole(acting, code, grantCode, (colleague, grantId, { by, today }) => ({
    kind: 'grant-ended',
    decided: endRole(by, colleague, grantId, today),
  }))

type Decision = { readonly kind: TrailKind; readonly decided: Result<ChangedRole, AccountRefusal> }

const changeRole = (
  acting: Acting,
  code: string,
  grantCode: string,
  decide: (colleague: RecordedColleague, grantId: number, deciding: Deciding) => Decision,
): Promise<Settled<null>> =>
  settle(acting, [code], async (deciding) => {
    const colleague = await findColleague(deciding.db, deciding.by.organisations, code)
    if (!colleague) return refuse({ reason: 'no-such-colleague' })
    const held = colleague.roles.find((role) => role.code === grantCode)
    if (!held) return refuse({ reason: 'no-such-role' })
    const { kind, decided } = decide(colleague, held.id, deciding)
    if (!decided.ok) return decided
    const { sites, to } = decided.value
    await recordLastDay(deciding, decided.value)
    await note(deciding, kind, colleague.staffId, sites, { grant: held.id, role: held.role, before: held.to, to })
    await endSessions(deciding, colleague.accountId, 'roles-changed')
    return done(null)
  })
