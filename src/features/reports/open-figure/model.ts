import type { Mend } from '../../../core/measures/mend.ts'
import type { MoneyCell, ShareCell } from '../../../core/measures/tally.ts'
import type { Standing, Verdict } from '../../../core/measures/verdict.ts'
import type { Evidence } from '../../../core/measures/finding.ts'
import type { Bilingual, Language } from '../../../core/shared/bilingual.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { StandingAsked } from '../../../records/figures/standings.ts'
import type { FiguresAddress } from '../paths.ts'
import type { Rests } from '../shared/statement.tsx'

/** One figure opened. */
export type FigureModel = {
  readonly language: Language
  readonly report: { readonly id: string; readonly title: Bilingual }
  readonly code: string
  readonly title: Bilingual
  readonly address: FiguresAddress
  /** It was asked of a component, and is asked of all together only. */
  readonly onlyAll: boolean
  readonly rests: Rests
  readonly cell: ShareCell | MoneyCell | null
  readonly times: number
  readonly standard: number | null
  /** What makes somebody part of it, in words; null where it is no single rule. */
  readonly rule: Bilingual | null
  /** Whether there is a page that defines it. */
  readonly defined: boolean
  readonly shows: PeopleModel | PartsModel
}

export type PeopleModel = {
  readonly kind: 'people'
  readonly measured: boolean
  /** What the day of each line is: that of the close or of the start. */
  readonly anchor: 'planExited' | 'planStarted'
  readonly counts: Readonly<Record<StandingAsked, number>>
  readonly standing: StandingAsked
  readonly reasons: readonly Reason[]
  readonly reason: Reason | null
  /** Those asked for, wherever they are. */
  readonly asked: number
  readonly list: ListModel | null
  readonly selected: SelectedPlan | null
}

export type Reason = { readonly code: string; readonly title: Bilingual; readonly count: number }

/** The people of the viewer's sites; null in its place: the viewer sees nobody here. */
export type ListModel = {
  readonly rows: readonly PersonRow[]
  readonly first: number
  readonly page: number
  readonly inside: number
  readonly outside: number
  readonly severalSites: boolean
  /** What was known then is counted, what is on file now is shown. */
  readonly past: boolean
}

export type PersonRow = {
  readonly plan: number
  readonly client: number
  readonly name: string
  readonly site: string
  readonly counsellor: string | null
  readonly day: PlainDate
  readonly decided: Decided
  readonly selected: boolean
}

/** What decided, said shortly: the reason, and what stands in the records it was read from. */
export type Decided = {
  readonly standing: Standing
  /** By what is on file now it no longer stands where it is listed. */
  readonly changed: boolean
  readonly reason: Bilingual | null
  readonly shown: readonly Evidence[]
}

export type SelectedPlan = {
  readonly plan: number
  readonly client: number
  readonly name: string
  readonly site: string
  readonly day: PlainDate
  readonly verdict: Verdict
  readonly reason: Bilingual | null
  readonly mend: Mend
  /** May the viewer do it themselves? */
  readonly mayMend: boolean
  /** The figure if it counted; null where it counts or cannot. */
  readonly ifCounted: ShareCell | null
}

export type PartsModel = {
  readonly kind: 'parts'
  readonly parts: readonly ShownPart[]
  readonly months: MonthsModel | null
}

export type ShownPart = {
  readonly label: Bilingual
  readonly opens: { readonly report: string; readonly code: string } | null
  readonly of: 'row' | 'num' | 'den'
  readonly cell: ShareCell | MoneyCell
  readonly times: number
}

export type MonthsModel = {
  readonly columns: readonly Bilingual[]
  readonly rows: readonly {
    readonly id: number
    readonly site: string
    readonly month: PlainDate
    readonly values: readonly number[]
  }[]
  readonly first: number
  readonly page: number
  readonly inside: number
  readonly outside: number
}
