import { sql } from 'kysely'
import { codeList } from '../../../catalogues/index.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'

export type Person = { readonly code: string; readonly name: string; readonly roles: readonly string[] }

/** Names and present roles of colleagues, by their ids. */
export const peopleOf = async (
  db: Reader,
  language: Language,
  today: PlainDate,
  ids: readonly (number | null)[],
): Promise<ReadonlyMap<number, Person>> => {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const rows = await db
    .selectFrom('staff')
    .select([
      'staff.id',
      'staff.code',
      sql<string>`staff.given_name || ' ' || staff.family_name`.as('name'),
      sql<string[]>`array(select distinct held.role from access_grant held where held.staff_id = staff.id
        and held.starts_on <= ${today} and (held.ends_on is null or held.ends_on >= ${today}) order by held.role)`.as(
        'roles',
      ),
    ])
    .where('staff.id', 'in', wanted)
    .execute()
  return new Map(
    rows.map(({ id, code, name, roles }) => [id, { code, name, roles: roles.map((role) => roleName(language, role)) }]),
  )
}

const roleName = (language: Language, role: string): string =>
  codeList('role').codes.find(({ code }) => code === role)?.label[language] ?? role

/** Names of sites, by their ids. */
export const siteNames = async (db: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('site')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
