import type { Row, Term } from '../../../core/measures/report.ts'
import { sitesFor } from '../../../core/access/viewer.ts'
import type { Viewer } from '../../../core/access/viewer.ts'
import type { ReportScope } from './scope.ts'

/** Do people stand behind a row? Monthly entries of a site, allocations and the answers of employers have none. */
export const hasPeople = (row: Row): boolean =>
  (row.type === 'share' ? row.num : row.count).some(
    ({ of, kind }: Term) => kind !== 'siteMonth' && (of === 'bit' || of === 'participants'),
  )

/** Is a row about who is in it and who is not? A target has nobody who is not, and a sum of several measures no one. */
export const hasOthers = (row: Row): boolean =>
  hasPeople(row) &&
  row.type === 'share' &&
  row.num.length === 1 &&
  row.den.every(({ of, kind }) => of === 'participants' && kind === row.num[0]?.kind)

/** May the viewer see the people of any site of it? Then its figures open, into those. */
export const opensFor = (viewer: Viewer, { sites }: ReportScope): boolean => {
  const seen = sitesFor(viewer, 'outcomes:read')
  if (seen === 'all') return true
  return sites === null ? seen.length > 0 : seen.some((site) => sites.has(site))
}
