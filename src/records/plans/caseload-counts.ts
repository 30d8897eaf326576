import { sql } from 'kysely'
import { openStates } from '../../core/plans/caseload.ts'
import type { CaseloadDays, OpenState } from '../../core/plans/caseload.ts'
import type { Reader } from '../../platform/db/reader.ts'
import { inState } from './caseload.ts'

/** How many open plans of these sites are in which states, by caseload, programme and site: what every count is added from. */
export type OpenGroup = {
  readonly counsellorId: number | null
  readonly programme: string
  readonly siteId: number
  readonly states: readonly OpenState[]
  readonly plans: number
}

export const openGroups = async (
  db: Reader,
  sites: readonly number[],
  days: CaseloadDays,
): Promise<readonly OpenGroup[]> => {
  const flags = sql.join(
    openStates.map((state, bit) => sql`case when ${inState(state, days)} then ${sql.lit(2 ** bit)} else 0 end`),
    sql` + `,
  )
  const rows = await db
    .selectFrom(
      sql<{ counsellorId: number | null; programme: string; siteId: number; flags: number; plans: number }>`(
        select held.counsellor_id as "counsellorId", held.programme, held.site_id as "siteId", ${flags} as flags,
          count(*) as plans
        from next_step held where held.site_id = any (${[...sites]}::bigint[])
        group by 1, 2, 3, 4)`.as('counted'),
    )
    .selectAll()
    .execute()
  return rows.map(({ flags: held, ...row }) => ({
    ...row,
    states: openStates.filter((_, bit) => (held & (2 ** bit)) > 0),
  }))
}
