import { sql } from 'kysely'
import { rolesOf, sitesFor } from '../../../core/access/viewer.ts'
import type { Viewer } from '../../../core/access/viewer.ts'
import { caseloadDays } from '../../../core/plans/caseload.ts'
import type { CaseloadDays, OpenState } from '../../../core/plans/caseload.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import { openGroups } from '../../../records/plans/caseload-counts.ts'
import { openLines } from '../../../records/plans/caseload.ts'
import type { OpenLine } from '../../../records/plans/caseload.ts'
import { closedCount } from '../../../records/plans/closed-caseload.ts'
import type { Ask } from '../../route.ts'

/** What waits for somebody: in their own caseload, or at the sites they manage. */
export type Work = {
  readonly whose: 'mine' | 'sites'
  readonly days: CaseloadDays
  readonly open: number
  readonly count: (state: OpenState) => number
  /** Closed this month without an outcome; null: asked of those who manage a site only. */
  readonly noOutcome: number | null
  /** What is overdue and due this week, the longest waiting first; the first of them. */
  readonly due: readonly OpenLine[]
}

export type RecentClient = {
  readonly id: number
  readonly number: number
  readonly name: string
  /** Of the viewer’s sites, those that serve this person. */
  readonly sites: readonly number[]
}

/** As many as a calm page holds; the rest is a link away. */
const MOST_DUE = 10
const MOST_RECENT = 8

/** Null: this viewer sees no plan with what is done under it. */
export const workOf = async ({ db, today }: Ask, viewer: Viewer): Promise<Work | null> => {
  const sites = await sitesOf(db, viewer)
  const roles = rolesOf(viewer)
  const manages = roles.includes('site_manager')
  if (sites.length === 0 || !(manages || roles.includes('caseworker'))) return null
  const days = caseloadDays(today)
  const mine = !manages
  const groups = (await openGroups(db, sites, days)).filter(
    ({ counsellorId }) => !mine || counsellorId === viewer.staffId,
  )
  const caseload = { sites, counsellor: mine ? viewer.staffId : ('all' as const), programme: null }
  const asked = { sort: 'due', descending: false, first: 0, rows: MOST_DUE, state: null } as const
  const first = await openLines(db, caseload, days, asked)
  const count = (state: OpenState | null): number =>
    groups.reduce((sum, { states, plans }) => (state === null || states.includes(state) ? sum + plans : sum), 0)
  return {
    whose: mine ? 'mine' : 'sites',
    days,
    open: count(null),
    count,
    noOutcome: mine ? null : await closedCount(db, caseload, 'no-outcome', days),
    due: first.filter(({ dueOn }) => dueOn <= days.weekEnds),
  }
}

const sitesOf = async (db: Reader, viewer: Viewer): Promise<readonly number[]> => {
  const seen = sitesFor(viewer, 'profile:read')
  if (seen !== 'all') return seen
  return (await db.selectFrom('site').select('id').execute()).map(({ id }) => id)
}

/** The files this viewer looked at last, those they still may see. */
export const recentClients = (db: Reader): Promise<RecentClient[]> =>
  db
    .selectFrom(
      sql<RecentClient & { at: string }>`(
        select client.id, client.number, client.given_name || ' ' || client.family_name as name,
          array(select site_id from client_site where client_site.client_id = client.id) as sites, recent.at
        from my_recent_clients(${MOST_RECENT * 2}) recent join client on client.id = recent.client_id)`.as('seen'),
    )
    .select(['id', 'number', 'name', 'sites'])
    .orderBy('at', 'desc')
    .limit(MOST_RECENT)
    .execute()
