import { sql } from 'kysely'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import type { FoundClient, Seen } from '../shared/seen.ts'
import { profileFacts, sensitiveFacts } from './summary-facts.ts'
import type { FactName } from './summary-facts.ts'

export type LatestSummary = {
  readonly plan: number
  readonly startedOn: PlainDate
  /** A name that is not in it was not asked for: it is not for this role. */
  readonly facts: ReadonlyMap<FactName, string | boolean | null>
}

/**
 * What was found at the latest intake, as far as the viewer may see. What they may not is not selected: the sensitive
 * columns are asked for only at a site where their role allows them.
 */
export const latestSummary = async (db: Reader, client: FoundClient, seen: Seen): Promise<LatestSummary | null> => {
  const held = await db
    .selectFrom('client_summary')
    .innerJoin('plan', 'plan.id', 'client_summary.plan_id')
    .select(['client_summary.id', 'plan.number as plan', 'plan.started_on as startedOn', 'plan.site_id as siteId'])
    .where('plan.client_id', '=', client.id)
    .where(sql<boolean>`client_summary.site_id = any (${[...seen('profile')]}::bigint[])`)
    .orderBy('plan.started_on', 'desc')
    .orderBy('plan.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!held) return null
  const names: readonly FactName[] = [
    ...profileFacts.map(([name]) => name),
    ...(seen('sensitive').includes(held.siteId) ? sensitiveFacts : []),
  ]
  const row = await db
    .selectFrom('client_summary')
    .select([...names])
    .where('id', '=', held.id)
    .executeTakeFirst()
  return {
    plan: held.plan,
    startedOn: held.startedOn,
    facts: new Map(names.map((name) => [name, row?.[name] ?? null])),
  }
}
