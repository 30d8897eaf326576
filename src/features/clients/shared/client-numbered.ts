import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/reader.ts'
import type { Reach } from './reach.ts'

/** The person a number leads to: a reference number, or the number of one of their plans. Only where the viewer sees it. */
export const clientNumbered = async (db: Reader, reach: Reach, number: number): Promise<number | null> => {
  const row = await db
    .selectFrom(
      sql<{ number: number }>`(
        select client.number from client
        where (client.number = ${number} or client.id in (select plan.client_id from plan where plan.number = ${number}
            and (plan.site_id = any (${[...reach.name]}::bigint[]) or plan.client_id = any (${[...reach.opened]}::bigint[]))))
          and (exists (select from client_site link where link.client_id = client.id
            and link.site_id = any (${[...reach.name]}::bigint[])) or client.id = any (${[...reach.opened]}::bigint[]))
        order by client.number <> ${number} limit 1)`.as('found'),
    )
    .select('number')
    .executeTakeFirst()
  return row?.number ?? null
}
