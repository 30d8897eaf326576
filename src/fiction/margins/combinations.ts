import type { BlockSizes } from '../targets/target.ts'

/** Which components a plan belongs to, as bits. */
export const SEARCH = 1
export const PLACEMENT = 2
export const RETENTION = 4

/** The combinations that occur: nobody is in Placement and Retention without Search. */
export const combinations = [
  SEARCH,
  SEARCH | PLACEMENT,
  SEARCH | RETENTION,
  SEARCH | PLACEMENT | RETENTION,
  PLACEMENT,
  RETENTION,
] as const

/** One number for each combination, in the order of {@link combinations}. */
export type ByCombination = readonly [number, number, number, number, number, number]

/** Chosen: of the plans without Search, so many are in Placement. */
const PLACEMENT_WITHOUT_SEARCH = 0.6

export type Sizes = { readonly blocks: BlockSizes; readonly combinations: ByCombination }

/** The sizes of the combinations at a scale. */
export const sizesAt = (published: BlockSizes, scale: number): Sizes => {
  const at = (count: number) => Math.round(count * scale)
  const all = at(published.all)
  const jobPlacement = Math.min(at(published.jobPlacement), all)
  const jobRetention = Math.min(at(published.jobRetention), all - jobPlacement)
  const both = Math.min(at(published.placementAndRetention), jobPlacement, jobRetention)
  const outside = Math.min(at(published.all - published.jobSearch), jobPlacement + jobRetention - 2 * both)
  const placementOnly = Math.min(Math.round(outside * PLACEMENT_WITHOUT_SEARCH), jobPlacement - both)
  const retentionOnly = Math.min(outside - placementOnly, jobRetention - both)
  return {
    blocks: {
      all,
      jobPlacement,
      jobRetention,
      jobSearch: all - placementOnly - retentionOnly,
      placementAndRetention: both,
    },
    combinations: [
      all - jobPlacement - jobRetention + both,
      jobPlacement - both - placementOnly,
      jobRetention - both - retentionOnly,
      both,
      placementOnly,
      retentionOnly,
    ],
  }
}
