import type { PoolClient } from 'pg'
import type { SiteMonthFacts } from '../../core/facts/site-month.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Recorded } from './plan-facts.ts'

const sql = `select id, recorded_on as recorded, site_id, month,
  participants, sessions, attendees, employers_served,
  array[participants_1, participants_2, participants_3, participants_4, participants_5] as people,
  array[employers_1, employers_2, employers_3, employers_4, employers_5] as employers
  from monthly_entry where id = any($1::bigint[]) order by id`

type Row = {
  readonly id: number
  readonly recorded: string | null
  readonly site_id: number
  readonly month: PlainDate
  readonly participants: number
  readonly sessions: number
  readonly attendees: number
  readonly employers_served: number
  readonly people: SiteMonthFacts['participantAnswers']
  readonly employers: SiteMonthFacts['employerAnswers']
}

/** The monthly entries with these ids. */
export const loadSiteMonths = async (
  client: Pick<PoolClient, 'query'>,
  ids: readonly number[],
): Promise<readonly Recorded<SiteMonthFacts>[]> => {
  const { rows } = await client.query<Row>(sql, [ids])
  return rows.map((row) => ({
    recordedOn: row.recorded,
    thing: {
      id: row.id,
      siteId: row.site_id,
      month: row.month,
      participants: row.participants,
      sessions: row.sessions,
      attendees: row.attendees,
      participantAnswers: row.people,
      employersServed: row.employers_served,
      employerAnswers: row.employers,
    },
  }))
}
