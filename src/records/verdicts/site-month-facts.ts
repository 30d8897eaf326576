import type { SiteMonthFacts } from '../../core/facts/site-month.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Recorded } from './plan-facts.ts'
import type { AskRows, Cell } from './plan-rows.ts'

const sql = `select id, recorded_on, site_id, month, participants, sessions, attendees, employers_served,
  participants_1, participants_2, participants_3, participants_4, participants_5,
  employers_1, employers_2, employers_3, employers_4, employers_5
  from monthly_entry where id = any($1::bigint[]) order by id`

/** The monthly entries with these ids, in the order of their ids. */
export const loadSiteMonths = async (
  rowsOf: AskRows,
  ids: readonly number[],
): Promise<readonly Recorded<SiteMonthFacts>[]> =>
  (await rowsOf(sql, ids)).map((row) => ({
    recordedOn: row[1] as string | null,
    thing: {
      id: row[0] as number,
      siteId: row[2] as number,
      month: row[3] as PlainDate,
      participants: row[4] as number,
      sessions: row[5] as number,
      attendees: row[6] as number,
      participantAnswers: answersFrom(row, 8),
      employersServed: row[7] as number,
      employerAnswers: answersFrom(row, 13),
    },
  }))

const answersFrom = (row: readonly Cell[], first: number): SiteMonthFacts['participantAnswers'] =>
  row.slice(first, first + 5) as unknown as SiteMonthFacts['participantAnswers']
