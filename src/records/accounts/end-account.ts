import { endAccount } from '../../core/accounts/account.ts'
import { done, refuse } from '../../core/shared/result.ts'
import type { Acting } from '../change.ts'
import { findColleague } from './colleague.ts'
import { sitesOf } from './invite.ts'
import { settle } from './settle.ts'
import type { Settled } from './settle.ts'
import { endInvitations, endSessions, note, recordLastDay } from './steps.ts'

/** Ends an account with its roles, its sessions and its open invitation. What the person recorded stays theirs. */
export const recordEndedAccount = (acting: Acting, code: string): Promise<Settled<null>> =>
  settle(acting, [code], async (deciding) => {
    const { client, db, by, today } = deciding
    const colleague = await findColleague(db, by.organisations, code)
    if (!colleague) return refuse({ reason: 'no-such-colleague' })
    const decided = endAccount(by, colleague, today)
    if (!decided.ok) return decided
    const { accountId, staffId } = colleague
    if (accountId === null) throw new Error('an account that may be ended is there')
    for (const role of decided.value.roles) await recordLastDay(deciding, role)
    await client.query(`update account set state = 'ended', ended_at = clock_timestamp() where id = $1`, [accountId])
    await endInvitations(deciding, accountId)
    await endSessions(deciding, accountId, 'account-ended')
    const ended = decided.value.roles.map(({ grantId }) => grantId)
    const sites = sitesOf(colleague.roles.filter(({ id }) => ended.includes(id)))
    await note(deciding, 'account-ended', staffId, sites, { grants: ended })
    return done(null)
  })
