import { sql } from 'kysely'
import type { AccountState, Caseload, Colleague, HeldRole, Place } from '../../core/accounts/colleague.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Reader } from '../../platform/db/reader.ts'

export type RecordedRole = HeldRole & {
  readonly code: string
  /** Null: the province. */
  readonly placeName: string | null
}

/** A colleague with what is known of roles, account and caseload. */
export type RecordedColleague = Omit<Colleague, 'roles'> & {
  readonly code: string
  readonly accountId: number | null
  readonly signInName: string | null
  readonly givenName: string
  readonly familyName: string
  readonly language: string | null
  readonly organisation: string
  readonly roles: readonly RecordedRole[]
}

/** A colleague of one of these providers, by code; a person of any other is nobody. Caseloads are shown by the database. */
export const findColleague = async (
  db: Reader,
  organisations: readonly number[],
  code: string,
): Promise<RecordedColleague | null> => {
  const row = await db
    .selectFrom('staff')
    .innerJoin('organisation', 'organisation.id', 'staff.organisation_id')
    .leftJoin('account', 'account.staff_id', 'staff.id')
    .select(['staff.id as staffId', 'staff.code', 'staff.organisation_id as organisationId', 'staff.language'])
    .select(['staff.given_name as givenName', 'staff.family_name as familyName', 'organisation.name as organisation'])
    .select(['account.id as accountId', 'account.sign_in_name as signInName'])
    .select([
      sql<AccountState | null>`account.state`.as('account'),
      sql<readonly RecordedRole[]>`${ROLES}`.as('roles'),
      sql<readonly Caseload[]>`${CASELOAD}`.as('caseload'),
    ])
    .where(sql<boolean>`staff.organisation_id = any(${organisations}::bigint[])`)
    .where('staff.code', '=', code)
    .executeTakeFirst()
  return row ?? null
}

export type RecordedPlace = Place & { readonly code: string; readonly name: string; readonly provider: string }

/** The places of these providers: each as a whole, then its sites; those open on a day, where one is given. */
export const placesOf = async (
  db: Reader,
  organisations: readonly number[],
  openOn: PlainDate | null,
): Promise<readonly RecordedPlace[]> => {
  const providers = await db
    .selectFrom('organisation')
    .select(['id', 'code', 'name'])
    .where(sql<boolean>`id = any(${organisations}::bigint[])`)
    .orderBy('name')
    .orderBy('id')
    .execute()
  const sites = await db
    .selectFrom('site')
    .select(['id', 'code', 'name', 'organisation_id as organisationId', 'closed_on as closedOn'])
    .where(sql<boolean>`organisation_id = any(${organisations}::bigint[])`)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return providers.flatMap(({ id, code, name }): RecordedPlace[] => [
    { kind: 'provider', id, organisationId: id, closedOn: null, code, name, provider: name },
    ...sites
      .filter(
        ({ organisationId, closedOn }) =>
          organisationId === id && (openOn === null || closedOn === null || closedOn > openOn),
      )
      .map((site) => ({ kind: 'site' as const, ...site, provider: name })),
  ])
}

/** Is the sign-in name anybody's, here or at another provider? Names are kept in small letters. */
export const isSignInNameTaken = async (db: Reader, signInName: string): Promise<boolean> =>
  (await db.selectFrom('account').select('id').where('sign_in_name', '=', signInName).executeTakeFirst()) !== undefined

const ROLES = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', held.id, 'code', held.code, 'role', held.role, 'from', held.starts_on, 'to', held.ends_on,
    'place', case
      when held.site_id is not null then jsonb_build_object('kind', 'site', 'id', site.id,
        'organisationId', site.organisation_id, 'closedOn', site.closed_on)
      when held.organisation_id is not null then jsonb_build_object('kind', 'provider', 'id', provider.id,
        'organisationId', provider.id, 'closedOn', null) end,
    'placeName', coalesce(site.name, provider.name, catchment.name_en),
    'sites', (select coalesce(jsonb_agg(covered.id order by covered.id), '[]') from site covered
      where held.province or covered.id = held.site_id or covered.organisation_id = held.organisation_id
        or covered.catchment_id = held.catchment_id))
    order by held.starts_on desc, held.id desc), '[]')
  from access_grant held
  left join site on site.id = held.site_id
  left join organisation provider on provider.id = held.organisation_id
  left join catchment on catchment.id = held.catchment_id
  where held.staff_id = staff.id)`

const CASELOAD = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('siteId', site_id, 'siteName', site_name, 'plans', plans)), '[]')
  from caseload_of(staff.id))`
