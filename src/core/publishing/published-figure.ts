/** The columns every report repeats: all participants and the three components. */
export type PublishedBlock = 'all' | 'job_search' | 'job_placement' | 'job_retention'

export const publishedBlocks: readonly PublishedBlock[] = ['all', 'job_search', 'job_placement', 'job_retention']

/** What a printed figure is. `dollars` are whole dollars as printed; the rest of the money is in cents. */
export type PublishedField =
  'num' | 'den' | 'pct' | 'count' | 'dollars' | 'averageCents' | 'allocationCents' | 'pctSpent' | 'participants'

/** One row of a published report, with the figures that can be trusted. */
export type PublishedRow = { readonly code: string } & {
  readonly [Block in PublishedBlock]?: { readonly [Field in PublishedField]?: number }
}

export type PublishedReport = 'dsq' | 'profile'

/** One cell of a published report that ours must reproduce. */
export type PublishedFigure = {
  readonly report: PublishedReport
  readonly code: string
  readonly block: PublishedBlock
  readonly field: PublishedField
  readonly value: number
}

export const figuresOf = (report: PublishedReport, rows: readonly PublishedRow[]): readonly PublishedFigure[] =>
  rows.flatMap((row) => publishedBlocks.flatMap((block) => figuresOfBlock(report, row, block)))

const figuresOfBlock = (report: PublishedReport, row: PublishedRow, block: PublishedBlock): PublishedFigure[] =>
  Object.entries(row[block] ?? {}).map(([field, value]) => ({
    report,
    code: row.code,
    block,
    // Object.entries forgets that the keys are fields.
    field: field as PublishedField,
    value,
  }))
