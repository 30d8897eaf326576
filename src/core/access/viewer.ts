import type { PlainDate } from '../shared/plain-date.ts'
import type { DataClass, Deed, Permission } from './data-class.ts'
import type { Role } from './role.ts'
import { entryOf } from './table.ts'

/** What a grant covers. Sites change their provider and their catchment: what it means is worked out day by day. */
export type Reach =
  | { readonly kind: 'site' | 'provider' | 'catchment'; readonly id: number; readonly name: string }
  | { readonly kind: 'province' }

/** A role somebody holds on a day, with the sites it covers then. */
export type Grant = {
  readonly id: number
  readonly role: Role
  readonly reach: Reach
  readonly sites: readonly number[] | 'all'
  readonly from: PlainDate
  readonly to: PlainDate | null
}

/** Somebody who looks, with the grants in force on the day. */
export type Viewer = {
  readonly staffId: number
  /** The code of the person in the network: the actor of the entries of the trail. */
  readonly code: string
  readonly accountId: number
  readonly name: string
  readonly organisationId: number
  readonly grants: readonly Grant[]
  /** Files opened for a stated reason, until the reason runs out. */
  readonly opened: readonly number[]
}

export type Sites = readonly number[] | 'all'

/** Whether any grant allows it somewhere, limited or not: the first question of a route. */
export const may = (viewer: Viewer, permission: Permission): boolean => {
  const [dataClass, deed] = partsOf(permission)
  return viewer.grants.some(({ role }) => allows(entryOf(role, dataClass)?.may, deed))
}

/** The sites at which a viewer may do it without further ado: the first clause of every query. */
export const sitesFor = (viewer: Viewer, permission: Permission): Sites => {
  const granted = grantsFor(viewer, permission)
  if (granted.some(({ sites }) => sites === 'all')) return 'all'
  return [...new Set(granted.flatMap(({ sites }) => (sites === 'all' ? [] : sites)))].sort((one, other) => one - other)
}

/** The sites at which a viewer may do all of these things. */
export const sitesForAll = (viewer: Viewer, permissions: readonly Permission[]): Sites =>
  permissions
    .map((permission) => sitesFor(viewer, permission))
    .reduce<Sites>((held, sites) => {
      if (held === 'all') return sites
      return sites === 'all' ? held : held.filter((site) => sites.includes(site))
    }, 'all')

/** The grants that allow it without further ado. */
export const grantsFor = (viewer: Viewer, permission: Permission): readonly Grant[] => {
  const [dataClass, deed] = partsOf(permission)
  return viewer.grants.filter(({ role }) => {
    const entry = entryOf(role, dataClass)
    return entry !== null && entry.limit === undefined && allows(entry.may, deed)
  })
}

export const mayAt = (viewer: Viewer, permission: Permission, site: number): boolean => {
  const sites = sitesFor(viewer, permission)
  return sites === 'all' || sites.includes(site)
}

/** The roles held, each once, in the order of the table. */
export const rolesOf = (viewer: Viewer): readonly Role[] => [...new Set(viewer.grants.map(({ role }) => role))]

const allows = (held: Deed | undefined, wanted: Deed): boolean => held === 'write' || held === wanted

const partsOf = (permission: Permission): readonly [DataClass, Deed] => {
  const [dataClass, deed] = permission.split(':') as [DataClass, Deed]
  return [dataClass, deed]
}
