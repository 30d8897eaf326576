import { grantsFor, sitesFor } from '../../../core/access/viewer.ts'
import type { Grant, Viewer } from '../../../core/access/viewer.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import { findScope } from './scope.ts'
import type { ReportScope } from './scope.ts'

/**
 * The scope asked for, if the viewer's grants cover it whole; without one, the largest that was granted, and of several
 * the first by name. Null: there is none, or not for this viewer, which is the same to them.
 */
export const scopeFor = async (db: Reader, viewer: Viewer, asked: string | null): Promise<ReportScope | null> => {
  const wanted = asked ?? (await grantedFirst(db, viewer))
  if (wanted === null) return null
  const found = await findScope(db, wanted)
  return found.ok && covers(viewer, found.value) ? found.value : null
}

/** Does the viewer see the figures of every site of it? One without sites is covered by being granted itself. */
export const covers = (viewer: Viewer, scope: ReportScope): boolean => {
  const own = sitesFor(viewer, 'aggregates:read')
  if (own === 'all') return true
  if (scope.sites === null) return false
  if (scope.sites.size === 0)
    return grantsFor(viewer, 'aggregates:read').some(
      ({ reach }) => reach.kind !== 'province' && reach.kind === scope.kind && reach.id === scope.id,
    )
  const mine = new Set(own)
  return [...scope.sites].every((site) => mine.has(site))
}

const SIZES: readonly Grant['reach']['kind'][] = ['province', 'catchment', 'provider', 'site']

const grantedFirst = async (db: Reader, viewer: Viewer): Promise<string | null> => {
  const reaches = grantsFor(viewer, 'aggregates:read').map(({ reach }) => reach)
  const kind = SIZES.find((one) => reaches.some((reach) => reach.kind === one))
  if (kind === undefined) return null
  if (kind === 'province') return 'province'
  const ids = reaches.flatMap((reach) => (reach.kind === kind ? [reach.id] : []))
  const [first] = await codesOf(db, kind, ids)
  return first ? `${kind}:${first.code}` : null
}

const codesOf = (db: Reader, kind: 'catchment' | 'provider' | 'site', ids: readonly number[]) => {
  switch (kind) {
    case 'site':
      return db.selectFrom('site').select('code').where('id', 'in', ids).orderBy('name').orderBy('id').execute()
    case 'provider':
      return db.selectFrom('organisation').select('code').where('id', 'in', ids).orderBy('name').orderBy('id').execute()
    case 'catchment':
      return db.selectFrom('catchment').select('code').where('id', 'in', ids).orderBy('code').execute()
  }
}
