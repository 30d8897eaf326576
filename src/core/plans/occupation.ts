import type { Bilingual } from '../shared/bilingual.ts'
import type { PlainDate } from '../shared/plain-date.ts'

/** A version of the National Occupational Classification, in use from a day on. */
export type Classification = {
  readonly from: PlainDate
  readonly name: Bilingual
  readonly digits: number
}

/** Days in order; the first one is used for what came before it. */
export const classificationOn = (all: readonly Classification[], day: PlainDate): Classification => {
  const [first] = all
  if (!first) throw new RangeError('there is no classification of occupations')
  return all.filter(({ from }) => from <= day).at(-1) ?? first
}

/** A code of another shape is kept as it was written, and flagged. */
export const hasShapeOf = (code: string, { digits }: Classification): boolean =>
  code.length === digits && /^\d+$/.test(code)
