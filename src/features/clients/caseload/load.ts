import { programmes } from '../../../catalogues/index.ts'
import { rolesOf, sitesFor } from '../../../core/access/viewer.ts'
import type { Viewer } from '../../../core/access/viewer.ts'
import { caseloadDays, closedStates, isClosedState } from '../../../core/plans/caseload.ts'
import type { CaseloadDays, ClosedState } from '../../../core/plans/caseload.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import { openGroups } from '../../../records/plans/caseload-counts.ts'
import { openLines } from '../../../records/plans/caseload.ts'
import type { Caseload } from '../../../records/plans/caseload.ts'
import { closedCount, closedGroups, closedLines } from '../../../records/plans/closed-caseload.ts'
import { viewerOf } from '../../route.ts'
import type { Ask } from '../../route.ts'
import { countsOf } from './counts.ts'
import type { Group, Wanted } from './counts.ts'
import type { CaseloadModel, Counsellor, Lines, Site } from './model.ts'
import { PAGE_ROWS, questionIn } from './question.ts'
import type { Question } from './question.ts'

/** The caseload an address asks for: one page of it, or as much as an export holds. */
export const loadCaseload = async (ask: Ask, rows: 'page' | number): Promise<CaseloadModel> => {
  const viewer = viewerOf(ask)
  const { db, language, query, today } = ask
  const hasOwn = rolesOf(viewer).includes('caseworker')
  const asked = questionIn(query, hasOwn ? 'mine' : 'all')
  const days = caseloadDays(today)
  const sites = await sitesOf(db, viewer)
  const groups = await groupsOf(db, sites, days, asked.state)
  const counsellors = await counsellorsOf(db, groups)
  const wanted = wantedOf(asked, viewer, sites, counsellors)
  const caseload = caseloadOf(wanted, sites)
  const counts = countsOf(groups, wanted)
  const pages = Math.max(1, Math.ceil(counts.here / PAGE_ROWS))
  const question = { ...asked, page: Math.min(asked.page, pages) }
  const part = rows === 'page' ? { first: (question.page - 1) * PAGE_ROWS, rows: PAGE_ROWS } : { first: 0, rows }
  return {
    language,
    question,
    wanted,
    days,
    lines: await linesOf(db, caseload, days, question, part),
    counts,
    closed: await closedOf(db, caseload, days),
    sites,
    counsellors,
    hasOwn,
    me: viewer.staffId,
    programmes: programmes.map(({ id, name }) => ({ id, name: name[language] })),
  }
}

/** The sites whose plans the viewer sees with what is done under them. */
const sitesOf = async (db: Reader, viewer: Viewer): Promise<readonly Site[]> => {
  const seen = sitesFor(viewer, 'profile:read')
  const all = db.selectFrom('site').select(['id', 'code', 'name']).orderBy('name').orderBy('id')
  return seen === 'all' ? all.execute() : all.where('id', 'in', seen.length > 0 ? [...seen] : [-1]).execute()
}

const groupsOf = async (
  db: Reader,
  sites: readonly Site[],
  days: CaseloadDays,
  state: Question['state'],
): Promise<readonly Group[]> => {
  const ids = sites.map(({ id }) => id)
  const open = await openGroups(db, ids, days)
  if (!isClosedState(state)) return open
  const closed = await closedGroups(db, ids, state, days)
  return [...open, ...closed.map((group) => ({ ...group, states: [state] }))]
}

const closedOf = async (db: Reader, caseload: Caseload, days: CaseloadDays) => {
  const counts = new Map<ClosedState, number>()
  for (const state of closedStates) counts.set(state, await closedCount(db, caseload, state, days))
  return counts
}

const counsellorsOf = async (db: Reader, groups: readonly Group[]): Promise<readonly Counsellor[]> => {
  const ids = new Set(groups.flatMap(({ counsellorId }) => counsellorId ?? []))
  if (ids.size === 0) return []
  const rows = await db
    .selectFrom('staff')
    .select(['id', 'code', 'given_name', 'family_name'])
    .where('id', 'in', [...ids])
    .orderBy('family_name')
    .orderBy('given_name')
    .orderBy('id')
    .execute()
  return rows.map(({ id, code, given_name, family_name }) => ({ id, code, name: `${given_name} ${family_name}` }))
}

/** An address names sites and counsellors by code. A code that is none of the viewer’s finds nothing. */
const wantedOf = (
  { whose, state, programme, site }: Question,
  viewer: Viewer,
  sites: readonly Site[],
  counsellors: readonly Counsellor[],
): Wanted => ({
  counsellor:
    whose === 'mine'
      ? viewer.staffId
      : whose === 'all' || whose === 'nobody'
        ? whose
        : (counsellors.find(({ code }) => code === whose)?.id ?? NOBODY_AT_ALL),
  programme,
  siteId: site === null ? null : (sites.find(({ code }) => code === site)?.id ?? NOBODY_AT_ALL),
  state,
})

const NOBODY_AT_ALL = -1

const caseloadOf = ({ counsellor, programme, siteId }: Wanted, sites: readonly Site[]): Caseload => ({
  sites: sites.map(({ id }) => id).filter((id) => siteId === null || id === siteId),
  counsellor,
  programme,
})

const linesOf = async (
  db: Reader,
  caseload: Caseload,
  days: CaseloadDays,
  { state, sort, descending }: Question,
  part: { readonly first: number; readonly rows: number },
): Promise<Lines> => {
  if (!isClosedState(state))
    return { kind: 'open', rows: await openLines(db, caseload, days, { state, sort, descending, ...part }) }
  const newestFirst = sort === 'due' || sort === 'activity'
  const asked = newestFirst
    ? { sort: 'closed' as const, descending: !descending, ...part }
    : { sort, descending, ...part }
  return { kind: 'closed', rows: await closedLines(db, caseload, state, days, asked) }
}
