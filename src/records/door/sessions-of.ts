import type { Viewer } from '../../core/access/viewer.ts'
import { writeEntry } from '../trail/write.ts'
import type { Door } from './door.ts'
import { asViewer } from './open-request.ts'

export type OpenSession = {
  readonly id: number
  readonly startedAt: Date
  readonly seenAt: Date
  readonly address: string | null
}

/** An account as its owner sees it. */
export type OwnAccount = {
  readonly signInName: string
  readonly hasPassword: boolean
  readonly passwordSetAt: Date | null
  readonly codeSetAt: Date | null
  /** The issuer of single sign-on that signs in to it, if any. */
  readonly otherIssuer: string | null
  readonly recoveryCodesLeft: number
  /** Those still open, the latest used first. */
  readonly sessions: readonly OpenSession[]
}

export const ownAccount = async (door: Door, accountId: number): Promise<OwnAccount> => {
  const { rows } = await door.doorkeeper.query<Row>(OWN, [accountId, door.settings.idleMinutes])
  const row = rows[0]
  if (!row) throw new Error('a viewer must have an account')
  return {
    ...row,
    passwordSetAt: at(row.passwordSetAt),
    codeSetAt: at(row.codeSetAt),
    sessions: row.sessions.map((session) => ({
      ...session,
      startedAt: new Date(session.startedAt),
      seenAt: new Date(session.seenAt),
    })),
  }
}

/** Ends every other session of one’s own. Answers how many. */
export const endOtherSessions = (door: Door, viewer: Viewer, session: number, place: string): Promise<number> =>
  asViewer(door.doorkeeper, null, async (client) => {
    const { rowCount } = await client.query(
      `update session set ended_at = clock_timestamp(), ended_because = 'signed-out'
       where account_id = $1 and ended_at is null and id <> $2`,
      [viewer.accountId, session],
    )
    const ended = rowCount ?? 0
    await writeEntry(client, {
      actor: viewer.code,
      actorId: viewer.staffId,
      place,
      kind: 'session-ended',
      subject: { table: 'account', id: viewer.accountId },
      payload: { others: ended },
    })
    return ended
  })

type Row = Omit<OwnAccount, 'passwordSetAt' | 'codeSetAt' | 'sessions'> & {
  readonly passwordSetAt: number | null
  readonly codeSetAt: number | null
  readonly sessions: readonly { id: number; startedAt: number; seenAt: number; address: string | null }[]
}

const at = (instant: number | null): Date | null => (instant === null ? null : new Date(instant))

const OWN = `
  select sign_in_name as "signInName", password_hash is not null as "hasPassword",
    extract(epoch from password_set_at)::float8 * 1000 as "passwordSetAt",
    extract(epoch from code_set_at)::float8 * 1000 as "codeSetAt", other_issuer as "otherIssuer",
    (select count(*) from recovery_code where account_id = account.id and used_at is null) as "recoveryCodesLeft",
    (select coalesce(jsonb_agg(jsonb_build_object('id', session.id, 'address', address,
        'startedAt', extract(epoch from started_at) * 1000, 'seenAt', extract(epoch from seen_at) * 1000)
        order by seen_at desc), '[]')
      from session where account_id = account.id and ended_at is null and ends_at > now()
        and seen_at > now() - make_interval(mins => $2)) as sessions
  from account where id = $1`
