import { sitesFor } from '../../../core/access/viewer.ts'
import type { Row } from '../../../core/measures/report.ts'
import type { Block } from '../../../core/measures/measure.ts'
import { listNewest } from '../../../platform/bits/newest.ts'
import { sizeOf } from '../../../platform/bits/answers.ts'
import { maskOf } from '../../../platform/bits/mask.ts'
import { cohortOf } from '../../../records/figures/counting.ts'
import { rowsThrough } from '../../../records/verdicts/plan-rows.ts'
import { loadSiteMonths } from '../../../records/verdicts/site-month-facts.ts'
import { viewerOf } from '../../route.ts'
import type { Ask } from '../../route.ts'
import { sitesWithin } from '../shared/figure-asked.ts'
import type { Figure } from '../shared/figure-asked.ts'
import type { MonthsModel, PartsModel } from './model.ts'
import { monthlySums, partsOf } from './parts.ts'
import { PAGE_ROWS } from '../shared/figure-question.ts'

/** What a figure adds up, each part with its own figure, and the monthly entries behind it. */
export const partsModel = async (
  ask: Ask,
  figure: Figure,
  row: Row,
  block: Block,
  page: number,
): Promise<PartsModel> => {
  const parts = partsOf(figure.asked.edition, figure.asked.report, row)
  const counted = figure.count(parts.map((part) => part.row))
  return {
    kind: 'parts',
    parts: parts.flatMap(({ label, opens, of, row: partRow }, at) => {
      const cell = counted.rows[at]?.[block]
      return cell ? [{ label, opens, of, cell, times: partRow.type === 'share' ? partRow.times : 1 }] : []
    }),
    months: block === 'all' ? await monthsBehind(ask, figure, row, page) : null,
  }
}

/** Monthly entries, the latest first; those of sites whose entries the viewer may not see are only counted. */
const monthsBehind = async (ask: Ask, figure: Figure, row: Row, asked: number): Promise<MonthsModel | null> => {
  const sums = monthlySums(figure.asked.edition, row)
  if (sums.length === 0) return null
  const segment = figure.segments.siteMonth
  const within = sitesWithin(figure.scope.sites, sitesFor(viewerOf(ask), 'monthly:read'))
  const maskFor = (sites: Figure['scope']['sites']) => maskOf(segment, cohortOf({ ...figure.scope, sites }, 'all'))
  const all = sizeOf(segment, maskFor(figure.scope.sites))
  const mask = maskFor(within)
  const inside = sizeOf(segment, mask)
  const page = Math.min(asked, Math.max(1, Math.ceil(inside / PAGE_ROWS)))
  const skip = (page - 1) * PAGE_ROWS
  const ids = listNewest(segment, [mask], { skip, limit: PAGE_ROWS }).map(({ subjectId }) => subjectId)
  const entries = new Map((await loadSiteMonths(rowsThrough(ask.db), ids)).map(({ thing }) => [thing.id, thing]))
  const names = await siteNames(ask, [...new Set([...entries.values()].map(({ siteId }) => siteId))])
  return {
    columns: sums.map(({ title }) => title),
    rows: ids.flatMap((id) => {
      const entry = entries.get(id)
      if (!entry) return []
      return [{ id, site: names.get(entry.siteId) ?? '', month: entry.month, values: sums.map((sum) => sum.of(entry)) }]
    }),
    first: skip + 1,
    page,
    inside,
    outside: all - inside,
  }
}

const siteNames = async (ask: Ask, ids: readonly number[]): Promise<ReadonlyMap<number, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await ask.db.selectFrom('site').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
