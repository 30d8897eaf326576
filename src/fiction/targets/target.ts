/** The four columns of the reports: everybody, and the three components. */
export type Block = 'all' | 'jobSearch' | 'jobPlacement' | 'jobRetention'

export type BlockCounts = { readonly [block in Block]?: number }

/** How many plans there are, and how many belong to both Job Placement and Job Retention. */
export type BlockSizes = { readonly [block in Block | 'placementAndRetention']: number }

/** How many plans of each block have one of these categories. A block left out is not published. */
export type Group = { readonly categories: readonly string[]; readonly counts: BlockCounts }

/** Something every plan has exactly one category of. */
export type Attribute = {
  readonly name: string
  /** With how likely each is where no table says. */
  readonly categories: Readonly<Record<string, number>>
  readonly exits?: readonly Group[]
  readonly starts?: readonly Group[]
}

/** Counts of plans that ended: all, Job Placement, Job Retention. */
export const exits = (
  categories: string | readonly string[],
  all: number,
  jobPlacement?: number,
  jobRetention?: number,
): Group => ({
  categories: typeof categories === 'string' ? [categories] : categories,
  counts: {
    all,
    ...(jobPlacement !== undefined && { jobPlacement }),
    ...(jobRetention !== undefined && { jobRetention }),
  },
})

/** Counts of plans that began: all, Job Search, Job Placement, Job Retention. */
export const starts = (
  categories: string | readonly string[],
  all?: number,
  jobSearch?: number,
  jobPlacement?: number,
  jobRetention?: number,
): Group => ({
  categories: typeof categories === 'string' ? [categories] : categories,
  counts: {
    ...(all !== undefined && { all }),
    ...(jobSearch !== undefined && { jobSearch }),
    ...(jobPlacement !== undefined && { jobPlacement }),
    ...(jobRetention !== undefined && { jobRetention }),
  },
})

/** Something a plan has or has not. */
export const flag = (name: string, share: number, groups: Pick<Attribute, 'exits' | 'starts'> = {}): Attribute => ({
  name,
  categories: { yes: share, no: 1 - share },
  ...groups,
})
