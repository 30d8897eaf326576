/** What can be wrong with the trail. */
export type FaultCode =
  | 'entry-changed'
  | 'entry-missing'
  | 'entry-inserted'
  | 'order-changed'
  | 'seal-changed'
  | 'link-broken'
  | 'payload-changed'
  | 'payload-missing'
  | 'blanked-without-entry'
  | 'people-differ'
  | 'file-differs'
  | 'tail-cut-off'
  | 'file-line-strange'

/** Where it is: places in the chain, from the first to the last; the number of the entry; a line of the file. */
export type TrailFault = {
  readonly code: FaultCode
  readonly from: number | null
  readonly to: number | null
  readonly entry: number | null
  readonly line: number | null
}

export const faultAt = (code: FaultCode, where: Partial<Omit<TrailFault, 'code'>>): TrailFault => ({
  code,
  from: where.from ?? null,
  to: where.to ?? where.from ?? null,
  entry: where.entry ?? null,
  line: where.line ?? null,
})
