import { sitesFor } from '../../../core/access/viewer.ts'
import type { Viewer } from '../../../core/access/viewer.ts'
import type { Reader } from '../../../platform/db/reader.ts'

export type Site = { readonly id: number; readonly code: string; readonly name: string }

/** The sites of a viewer, each kind of data with its own: two roles at two sites show two kinds of columns. */
export type Reach = {
  readonly sites: readonly Site[]
  /** Where the viewer sees who is served. */
  readonly name: readonly number[]
  /** Where the viewer also sees since when and by whom: identity, and the plan that goes with it. */
  readonly identity: readonly number[]
  /** Where the viewer also sees how it ended. */
  readonly outcomes: readonly number[]
  readonly opened: readonly number[]
}

export const reachOf = async (db: Reader, viewer: Viewer): Promise<Reach> => {
  const named = sitesFor(viewer, 'name:read')
  let query = db.selectFrom('site').select(['id', 'code', 'name']).orderBy('name').orderBy('id')
  if (named !== 'all') query = query.where('id', 'in', named.length > 0 ? named : [-1])
  const sites = await query.execute()
  const name = sites.map(({ id }) => id)
  const within = (permission: 'identity:read' | 'outcomes:read') => {
    const allowed = sitesFor(viewer, permission)
    return allowed === 'all' ? name : name.filter((id) => allowed.includes(id))
  }
  return { sites, name, identity: within('identity:read'), outcomes: within('outcomes:read'), opened: viewer.opened }
}
