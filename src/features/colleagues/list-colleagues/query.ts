import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Standing } from '../../../core/accounts/colleague.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import type { Instant } from '../../../platform/db/value-types.ts'
import { PAGE_ROWS } from './question.ts'
import type { Question, Sort } from './question.ts'

export type ListedRole = {
  readonly role: string
  readonly place: { readonly kind: 'site' | 'provider' } | null
  readonly placeName: string | null
  readonly from: PlainDate
  readonly to: PlainDate | null
}

export type Listed = {
  readonly staffId: number
  readonly code: string
  readonly givenName: string
  readonly familyName: string
  readonly organisation: string
  readonly signInName: string | null
  readonly standing: Standing
  readonly lastSignedIn: Instant | null
  /** Those in force today. */
  readonly roles: readonly ListedRole[]
}

/** Whose colleagues, and when. */
export type Where = { readonly organisations: readonly number[]; readonly today: PlainDate; readonly now: Date }

/** A page of the people of these providers, or all of them for an export. */
export const colleagues = async (
  db: Reader,
  where: Where,
  question: Question,
  rows: 'page' | 'all',
): Promise<readonly Listed[]> => {
  const listed = found(db, where, question)
    .innerJoin('organisation', 'organisation.id', 'staff.organisation_id')
    .select(['staff.id as staffId', 'staff.code', 'staff.given_name as givenName', 'staff.family_name as familyName'])
    .select(['organisation.name as organisation', 'account.sign_in_name as signInName'])
    .select([standingAt(where.now).as('standing'), LAST_SIGNED_IN.as('lastSignedIn'), rolesOn(where.today).as('roles')])
    .orderBy(orderBy(question.sort, question.descending, where.now))
  const paged = rows === 'all' ? listed : listed.limit(PAGE_ROWS).offset((question.page - 1) * PAGE_ROWS)
  return paged.execute()
}

export const countColleagues = async (db: Reader, where: Where, question: Question): Promise<number> => {
  const { count } = await found(db, where, question)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The wall first: people of these providers and of no other. */
const found = (db: Reader, { organisations, today, now }: Where, { find, site, role, state }: Question) => {
  let people = db
    .selectFrom('staff')
    .leftJoin('account', 'account.staff_id', 'staff.id')
    .where(sql<boolean>`staff.organisation_id = any(${organisations}::bigint[])`)
  for (const word of find.split(/\s+/).filter((one) => one !== ''))
    people = people.where(sql<boolean>`${NAMES} ilike ${`%${word.replaceAll(/[\\%_]/g, '\\$&')}%`}`)
  if (state !== null) people = people.where(sql<boolean>`${standingAt(now)} = ${state}`)
  if (site === null && role === null) return people
  return people.where(sql<boolean>`exists (select from access_grant held
    where held.staff_id = staff.id and ${inForce(today)} and (${role}::text is null or held.role = ${role})
      and (${site}::text is null or exists (select from site where site.code = ${site}
        and (site.id = held.site_id or site.organisation_id = held.organisation_id))))`)
}

const NAMES = sql`concat_ws(' ', staff.given_name, staff.family_name, account.sign_in_name, staff.code)`

const inForce = (today: PlainDate): RawBuilder<boolean> =>
  sql`held.starts_on <= ${today} and (held.ends_on is null or held.ends_on >= ${today})`

/** As `standingOf` in core says it. */
const standingAt = (now: Date): RawBuilder<Standing> => sql`case
  when account.id is null then 'no-account'
  when account.state <> 'invited' then account.state
  when exists (select from invitation where invitation.account_id = account.id and invitation.used_at is null
    and invitation.expires_at > ${now}) then 'invited'
  else 'invitation-over' end`

const LAST_SIGNED_IN = sql<Instant | null>`(select max(proved_at) from session where session.account_id = account.id)`

const rolesOn = (today: PlainDate): RawBuilder<readonly ListedRole[]> => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('role', held.role, 'from', held.starts_on, 'to', held.ends_on,
    'place', case when held.site_id is not null then jsonb_build_object('kind', 'site')
      when held.organisation_id is not null then jsonb_build_object('kind', 'provider') end,
    'placeName', coalesce(site.name, provider.name, catchment.name_en)) order by held.role, site.name, held.id), '[]')
  from access_grant held
  left join site on site.id = held.site_id
  left join organisation provider on provider.id = held.organisation_id
  left join catchment on catchment.id = held.catchment_id
  where held.staff_id = staff.id and ${inForce(today)})`

const orderBy = (sort: Sort, descending: boolean, now: Date): RawBuilder<unknown> => {
  const way = sql.raw(descending ? 'desc' : 'asc')
  const name = sql`staff.family_name collate "und-x-icu" ${way}, staff.given_name collate "und-x-icu" ${way}, staff.id`
  switch (sort) {
    case 'name':
      return name
    case 'state':
      return sql`${standingAt(now)} ${way}, ${name}`
    case 'signed-in':
      return sql`${LAST_SIGNED_IN} ${way} nulls last, ${name}`
  }
}
