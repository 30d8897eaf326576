import type { Bilingual } from '../shared/bilingual.ts'

/** What a criterion found in the facts of one subject: met or not, the records that show it, and the findings of its parts. */
export type Finding = {
  readonly met: boolean
  readonly words: Bilingual
  readonly records: readonly Evidence[]
  readonly parts: readonly Finding[]
}

/**
 * A field of a record, named as the data package names it, so that every reader shows it by the same title and code
 * label. `number` tells which of a plan's records of that kind. A null value: the record is there and the field blank,
 * or the record is missing.
 */
export type Evidence = {
  readonly resource: string
  readonly number?: number
  readonly field: string
  readonly value: string | number | boolean | null
}
