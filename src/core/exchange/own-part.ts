import { grantsFor } from '../access/viewer.ts'
import type { Viewer } from '../access/viewer.ts'

/**
 * The part of the records somebody may bring in by a file (assumption: the division is ours). Whoever answers for the
 * whole province brings in the network: regions, catchments, organisations, sites, allocations, targets. Whoever answers
 * for providers or sites brings in their people and what was done for them. Roles are given by hand on the page of
 * colleagues, never by a file; the whole at once is brought in by the operator on the command line.
 */
export type OwnPart = {
  readonly network: boolean
  /** Ids of sites. */
  readonly sites: readonly number[]
  /** Ids of the providers whose staff a file may name. */
  readonly organisations: readonly number[]
}

export const ownPartOf = (viewer: Viewer): OwnPart => {
  const grants = grantsFor(viewer, 'exchange:write')
  return {
    network: grants.some(({ sites }) => sites === 'all'),
    sites: [...new Set(grants.flatMap(({ sites }) => (sites === 'all' ? [] : sites)))],
    organisations: [...new Set(grants.flatMap(({ reach }) => (reach.kind === 'provider' ? [reach.id] : [])))],
  }
}
