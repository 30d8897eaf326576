import type { PlainDate } from '../../core/shared/plain-date.ts'

/** One version of one subject's verdict, as the table `verdict` holds it. */
export type VerdictRow = {
  /** A number of {@link subjectKinds}. */
  readonly kind: number
  readonly subjectId: number
  readonly siteId: number
  readonly anchor: PlainDate
  readonly editionId: number
  readonly bits: Uint8Array
  readonly sums: readonly number[] | null
  /** When it came to be known elsewhere, RFC 3339; null: with this writing. */
  readonly knownFrom: string | null
  /** When a later version took over; null: it is in force. */
  readonly knownTo: string | null
}

/** What a verdict says, as one text: two versions with the same text say the same. */
export const contentOf = (row: Pick<VerdictRow, 'siteId' | 'anchor' | 'editionId' | 'bits' | 'sums'>): string =>
  `${row.siteId} ${row.anchor} ${row.editionId} ${Buffer.from(row.bits).toString('hex')} ${row.sums?.join(',') ?? ''}`
