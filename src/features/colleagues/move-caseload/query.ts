import { sql } from 'kysely'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'

export type Taker = {
  readonly siteId: number
  readonly code: string
  readonly name: string
  /** Open plans they have at the site already. */
  readonly plans: number
}

/** Who may take plans at these sites: counsellors there today, of these providers, whose account has not ended. */
export const takersAt = async (
  db: Reader,
  organisations: readonly number[],
  { sites, except, today }: { readonly sites: readonly number[]; readonly except: number; readonly today: PlainDate },
): Promise<readonly Taker[]> =>
  db
    .selectFrom('staff')
    .leftJoin('account', 'account.staff_id', 'staff.id')
    .innerJoin('site', (join) => join.on(sql<boolean>`site.id = any(${sites}::bigint[])`))
    .select(['site.id as siteId', 'staff.code'])
    .select([
      sql<string>`staff.given_name || ' ' || staff.family_name`.as('name'),
      sql<number>`coalesce((select plans from caseload_of(staff.id) held where held.site_id = site.id), 0)`.as('plans'),
    ])
    .where(sql<boolean>`staff.organisation_id = any(${organisations}::bigint[])`)
    .where('staff.id', '<>', except)
    .where(sql<boolean>`account.state is distinct from 'ended'`)
    .where(
      sql<boolean>`exists (select from access_grant held where held.staff_id = staff.id and held.role = 'caseworker'
        and held.starts_on <= ${today} and (held.ends_on is null or held.ends_on >= ${today})
        and (held.site_id = site.id or held.organisation_id = site.organisation_id))`,
    )
    .orderBy(sql`staff.family_name collate "und-x-icu", staff.given_name collate "und-x-icu", staff.id`)
    .execute()
