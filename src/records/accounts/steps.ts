import type { GivenRole } from '../../core/accounts/give-role.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { TrailKind } from '../../core/access/trail-kind.ts'
import { digestOf, newToken } from '../../platform/auth/token.ts'
import { writeEntry } from '../trail/write.ts'
import { nextCode } from './next-code.ts'
import type { Deciding } from './settle.ts'

/** A role for somebody, with its entry of the trail. Answers the sites it covers. */
export const recordRole = async (deciding: Deciding, staffId: number, given: GivenRole): Promise<readonly number[]> => {
  const { client } = deciding
  const { role, place, from, to } = given
  const { rows } = await client.query<{ id: number; sites: number[] }>(
    `insert into access_grant (code, staff_id, role, site_id, organisation_id, province, starts_on, ends_on)
     values ($1, $2, $3, $4, $5, false, $6, $7)
     returning id, array(select site.id from site where site.id = access_grant.site_id
       or site.organisation_id = access_grant.organisation_id order by site.id) as sites`,
    [
      await nextCode(client, 'access_grant'),
      staffId,
      role,
      place.kind === 'site' ? place.id : null,
      place.kind === 'provider' ? place.id : null,
      from,
      to,
    ],
  )
  const sites = rows[0]?.sites ?? []
  await note(deciding, 'grant-given', staffId, sites, { grant: rows[0]?.id, role, from, to })
  return sites
}

/** Another last day for a role. */
export const recordLastDay = async (
  { client }: Deciding,
  { grantId, to }: { readonly grantId: number; readonly to: PlainDate | null },
): Promise<void> => {
  await client.query('update access_grant set ends_on = $2, revision = revision + 1 where id = $1', [grantId, to])
}

/** A fresh one-time link; those before it die. The link itself is answered once and stored nowhere, only its digest. */
export const recordInvitation = async (deciding: Deciding, accountId: number, hours: number): Promise<string> => {
  const { client, by } = deciding
  const token = newToken(16)
  await endInvitations(deciding, accountId)
  await client.query(
    `insert into invitation (account_id, digest, invited_by, expires_at)
     values ($1, $2, $3, clock_timestamp() + make_interval(hours => $4))`,
    [accountId, digestOf(token), by.staffId, hours],
  )
  return token
}

export const endInvitations = async ({ client }: Deciding, accountId: number): Promise<void> => {
  await client.query(
    'update invitation set expires_at = now() where account_id = $1 and used_at is null and expires_at > now()',
    [accountId],
  )
}

/** Signs somebody out everywhere: the next page asks anew who they are and what they may. */
export const endSessions = async (
  { client }: Deciding,
  accountId: number | null,
  because: 'roles-changed' | 'account-ended',
): Promise<void> => {
  if (accountId === null) return
  await client.query(
    'update session set ended_at = now(), ended_because = $2 where account_id = $1 and ended_at is null',
    [accountId, because],
  )
}

/** The entry of the trail about a colleague. Names stay out of it: the colleague is its subject. */
export const note = async (
  { client, acting }: Deciding,
  kind: TrailKind,
  staffId: number,
  siteIds: readonly number[],
  payload: Readonly<Record<string, unknown>>,
): Promise<void> => {
  await writeEntry(client, {
    actor: acting.viewer.code,
    actorId: acting.viewer.staffId,
    place: acting.place,
    kind,
    subject: { table: 'staff', id: staffId },
    siteIds,
    payload,
  })
}
