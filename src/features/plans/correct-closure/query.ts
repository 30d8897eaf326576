import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/reader.ts'

export type PastCorrection = {
  readonly id: number
  readonly at: string
  readonly name: string
  readonly reason: string
  readonly before: Values
  readonly after: Values
}

type Values = Readonly<Record<string, string | number | null>>

/** Corrections of a plan’s closure, the newest first; more than these few nobody reads at once. */
export const correctionsOf = async (db: Reader, planId: number): Promise<readonly PastCorrection[]> => {
  const rows = await db
    .selectFrom('closure_correction')
    .innerJoin('staff', 'staff.id', 'closure_correction.staff_id')
    .select(['closure_correction.id', 'corrected_at as at', 'reason', 'before', 'after'])
    .select(sql<string>`staff.given_name || ' ' || staff.family_name`.as('name'))
    .where('plan_id', '=', planId)
    .orderBy('corrected_at', 'desc')
    .orderBy('closure_correction.id', 'desc')
    .limit(20)
    .execute()
  return rows.map((row) => ({ ...row, before: row.before as Values, after: row.after as Values }))
}
