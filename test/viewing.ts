import type { Pool, QueryResult } from 'pg'
import type { Role } from '../src/core/access/role.ts'
import type { Viewer } from '../src/core/access/viewer.ts'
import { digestOf, newToken } from '../src/platform/auth/token.ts'
import { asViewer, openRequest } from '../src/records/door/open-request.ts'
import type { TestDatabase } from './database.ts'

/** A role as it is granted: at one of a site, a provider, a catchment, or, with none of them, in the province. */
export type Granted = {
  readonly role: Role
  readonly site?: number | undefined
  readonly provider?: number | undefined
  readonly catchment?: number | undefined
  readonly from?: string | undefined
  readonly to?: string | null | undefined
}

let made = 0

/** Somebody new at a provider, with these roles. Answers the number of the person. */
export const newColleague = async (
  database: TestDatabase,
  provider: number,
  grants: readonly Granted[],
  name: { readonly family: string; readonly given: string } = { family: 'Specimen', given: 'Robin' },
): Promise<{ readonly staffId: number; readonly code: string }> => {
  const code = `C${++made}`
  const importer = database.pool('importer')
  const { rows } = await importer.query<{ id: number }>(
    `insert into staff (code, organisation_id, family_name, given_name) values ($1, $2, $3, $4) returning id`,
    [code, provider, name.family, name.given],
  )
  const staffId = rows[0]?.id ?? 0
  for (const [index, grant] of grants.entries())
    await importer.query(
      `insert into access_grant (code, staff_id, role, site_id, organisation_id, catchment_id, province, starts_on, ends_on)
       values ($1, $2, $3, $4, $5, $6, num_nonnulls($4::bigint, $5::bigint, $6::bigint) = 0, $7, $8)`,
      [
        ...[`${code}-${index}`, staffId, grant.role, grant.site, grant.provider, grant.catchment],
        ...[grant.from ?? '2010-01-01', grant.to ?? null],
      ],
    )
  return { staffId, code }
}

/** The secret of a new session, with the second step taken or not. */
export const newSession = async (
  database: TestDatabase,
  staffId: number,
  { proved = true, ended = false } = {},
): Promise<string> => {
  const secret = newToken()
  await database.pool('migrator').query(
    `with mine as (
       insert into account (staff_id, sign_in_name, state) values ($1::bigint, 'person-' || $1::bigint, 'active')
       on conflict (staff_id) do update set state = account.state returning id)
     insert into session (account_id, digest, ends_at, proved_at, ended_at, ended_because)
     select id, $2, now() + interval '12 hours', case when $3 then now() end,
       case when $4 then now() end, case when $4 then 'idle' end from mine`,
    [staffId, digestOf(secret), proved, ended],
  )
  return secret
}

/** A request under way, as the runner of routes opens it: who asks, and the token under which the database knows them. */
export const openFor = async (
  database: TestDatabase,
  staffId: number,
  session: { readonly proved?: boolean } = {},
): Promise<{ readonly viewer: Viewer; readonly token: string }> => {
  const opened = await openRequest(database.pool('doorkeeper'), await newSession(database, staffId, session), 30)
  if (opened.kind !== 'somebody') throw new Error(`the session of ${staffId} did not open`)
  return { viewer: opened.viewer, token: opened.requestToken }
}

/** One statement as the viewer behind a token. */
export const queryAs = (pool: Pool, token: string | null, text: string, values: unknown[] = []): Promise<QueryResult> =>
  asViewer(pool, token, (client) => client.query(text, values))
