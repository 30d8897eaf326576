import type { Component } from '../../../core/measures/measure.ts'
import type { MoneyCell, ShareCell } from '../../../core/measures/tally.ts'
import type { Bilingual, Language } from '../../../core/shared/bilingual.ts'
import type { FiscalYear } from '../../../core/shared/fiscal-year.ts'
import type { DateParts } from '../../../ui/date-field.tsx'
import type { ReportDocument } from '../shared/report-document.ts'
import type { FiguresAddress } from '../paths.ts'
import type { KnownReport } from '../shared/known-reports.ts'
import type { OfferedScope } from '../shared/offered-scopes.ts'
import type { Rests } from '../shared/statement.tsx'

/** One of the measures the report is read by first. */
export type CoreMeasure = {
  readonly code: string
  readonly label: Bilingual
  readonly cell: ShareCell
  /** The percentage is num ÷ (times × den). */
  readonly times: number
  readonly standard: number | null
  /** No source settles the standard. */
  readonly assumed: boolean
  readonly state: State
  /** On the same day of the year before; null where that is not known. */
  readonly before: ShareCell | null
  /** Exact percentages at the end of each month; of the year before, all twelve, or none. */
  readonly line: { readonly now: readonly (number | null)[]; readonly before: readonly (number | null)[] }
  /** Do people stand behind it? */
  readonly openable: boolean
  /** Are there people of whom it says that they are not in it? */
  readonly hasOthers: boolean
}

export type State = 'met' | 'below' | 'no-standard' | 'unknown'

/** What a reader should know first, each told from the figures by a rule. */
export type StandsOut =
  | {
      readonly kind: 'below'
      readonly code: string
      readonly label: Bilingual
      readonly percent: number
      readonly standard: number
      /** How many more, of the same base, reach the standard. */
      readonly more: number
    }
  | {
      readonly kind: 'changed'
      readonly code: string
      readonly label: Bilingual
      readonly from: number
      readonly to: number
    }
  | {
      readonly kind: 'component'
      readonly component: Component
      readonly reached: number
      readonly all: number
      readonly percent: number
    }
  | { readonly kind: 'all-met'; readonly count: number }

export type CoreGroup = {
  readonly title: Bilingual
  /** Percent of the overall score; null where there is none. */
  readonly weight: number | null
  readonly measures: readonly CoreMeasure[]
}

export type ShownRow = {
  readonly code: string
  readonly label: Bilingual
  readonly openable: boolean
  readonly times: number
}
export type ShownShare = ShownRow & {
  readonly cells: Readonly<Record<keyof ReportDocument['participants'], ShareCell>>
}
export type ShownMoney = ShownRow & {
  readonly cells: Readonly<Record<keyof ReportDocument['participants'], MoneyCell>>
}

/** Rows that belong together: one that sums them up above, or a title of their own. */
export type ShownSection = {
  readonly code: string
  readonly title: Bilingual | null
  readonly head: ShownShare | null
  readonly rows: readonly ShownShare[]
}

/** Payments of one kind: what was paid in all, and for what. */
export type ShownPayments = {
  readonly head: ShownMoney
  readonly rows: readonly ShownMoney[]
  readonly everyBlock: boolean
}

export type Score = {
  readonly title: Bilingual
  readonly value: number | null
  /** With every measure exactly at its standard. */
  readonly atStandards: number | null
  readonly before: number | null
  readonly assumed: boolean
}

/** What can be asked, and what was: the form of the page. */
export type QuestionForm = {
  readonly scopes: readonly OfferedScope[]
  readonly scope: string
  readonly years: readonly FiscalYear[]
  readonly year: string
  readonly to: DateParts
  readonly asOf: DateParts
  readonly errors: Readonly<Record<string, string>>
}

export type ReportModel = {
  readonly language: Language
  readonly report: KnownReport
  readonly reports: readonly KnownReport[]
  readonly form: QuestionForm
  /** Null: the question could not be answered; the form says why, or `refused` does. */
  readonly figures: CountedFigures | null
  readonly refused: string | null
}

/** The figures of this minute: what they rest on, and the rest as it is sent. */
export type CountedFigures = {
  readonly report: string
  readonly address: FiguresAddress
  readonly rests: Rests
  readonly sites: number | null
  readonly mark: string
  readonly hasScore: boolean
  readonly opens: boolean
  /** See kept-figures.tsx. */
  readonly drawn: string
}

/** What is drawn of them, and stays as it is while nothing it was counted from has changed: no clock, and no reader. */
export type ReportFigures = {
  readonly report: string
  readonly address: FiguresAddress
  readonly rests: Pick<Rests, 'count' | 'population' | 'scope' | 'period'>
  readonly score: Score | null
  readonly core: readonly CoreGroup[]
  readonly standsOut: readonly StandsOut[]
  readonly sections: readonly ShownSection[]
  readonly payments: readonly ShownPayments[]
  /** Money given for the year of which nothing is paid to people: operating. */
  readonly allocations: readonly { readonly label: Bilingual; readonly cents: number | null }[]
  /** May the viewer see people of any site of it? Then its figures open. */
  readonly opens: boolean
}
