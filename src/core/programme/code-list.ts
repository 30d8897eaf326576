import type { Bilingual } from '../shared/bilingual.ts'
import type { PlainDate } from '../shared/plain-date.ts'

/**
 * How sure we are of a fact: read in the source, recomputed from printed figures, inferred, second-hand, remembered, or
 * our own assumption. Everything but the first two is shown to administrators as a dated setting.
 */
export type Certainty = 'read' | 'recomputed' | 'inferred' | 'second-hand' | 'remembered' | 'assumption'

/** Where a rule or list comes from: a key of docs/reference/sources.md. */
export type Source = { readonly certainty: Certainty; readonly key?: SourceKey; readonly note?: Bilingual }

export type SourceKey =
  | 'GUIDE-2013'
  | 'SUMMIT-2013'
  | 'SQS-SERIES'
  | 'MEMO-2016-09'
  | 'PARTNERS-GATEWAY'
  | 'SCREENS'
  | 'REGISTRATION-FORM'
  | 'REPORT-GUIDE-15'
  | 'FORMS-2016-15'
  | 'IES-2021'
  | 'CATCHMENTS'
  | 'HELPING-NEWCOMERS'

export type Code = {
  readonly code: string
  readonly label: Bilingual
  readonly from?: PlainDate
  readonly to?: PlainDate
  readonly source?: Source
}

export type CodeList = {
  readonly id: string
  readonly title: Bilingual
  readonly source: Source
  readonly codes: readonly Code[]
}

/** The codes of a list, for a rule that asks whether a value is one of some. Throws when one is not in the list. */
export const codesOf = (list: CodeList, ...wanted: readonly string[]): ReadonlySet<string> => {
  for (const code of wanted) labelOf(list, code)
  return new Set(wanted)
}

export const labelOf = (list: CodeList, code: string): Bilingual => {
  const found = list.codes.find((one) => one.code === code)
  if (!found) throw new RangeError(`code list ${list.id} has no ${code}`)
  return found.label
}
