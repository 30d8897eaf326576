import type { Bilingual } from '../shared/bilingual.ts'
import type { Span } from './span.ts'

/** A figure by its name. What is not said is that of the place under test. */
export type Term = {
  readonly report?: string
  readonly code?: string
  readonly block?: string
  readonly field: string
}

/** A figure, a sum of figures, or the whole that a printed count and its printed percentage leave open. */
export type Amount =
  Term | { readonly sumOf: readonly Term[] } | { readonly impliedBy: { readonly count: Term; readonly percent: Term } }

/**
 * Which places a law holds for: every code of a table, those named, or none in particular (then it is tried once a
 * block); every block or those named.
 */
type Scope = {
  readonly report: string
  readonly codes: readonly string[] | 'every' | 'once'
  readonly blocks?: readonly string[]
}

/** What must hold between figures of a report. It says how figures belong together and never what they are. */
export type Law = Scope &
  (
    | {
        readonly rule: 'sum'
        readonly total: Term | { readonly is: number }
        readonly parts: readonly Term[]
        /** How far the figures as printed may be off; when it is not said, as far as their rounding can put them. */
        readonly within?: number
      }
    | {
        readonly rule: 'percent'
        readonly percent: Term
        readonly part: Amount
        readonly whole: Amount
        /** How often each of the whole could have counted: 14 suitability indicators a participant. */
        readonly times?: number
      }
    | { readonly rule: 'average'; readonly average: Term; readonly amount: Term; readonly count: Term }
    | {
        readonly rule: 'fixed-price'
        readonly price: number
        readonly amount: Term
        readonly count: Term
        readonly average: Term
      }
    | { readonly rule: 'copies'; readonly terms: readonly Term[] }
    | { readonly rule: 'near'; readonly one: Term; readonly other: Term; readonly within: number }
    | { readonly rule: 'part-of-population'; readonly part: Amount; readonly whole: Term }
    | { readonly rule: 'distinct-total'; readonly total: Term; readonly parts: readonly Term[] }
    | { readonly rule: 'repeated-row'; readonly rows: readonly string[]; readonly fields: readonly string[] }
    | {
        readonly rule: 'repeated-column'
        readonly block: string
        readonly other: string
        readonly fields: readonly string[]
      }
    | {
        readonly rule: 'subset-mean'
        readonly mean: Term
        readonly weight: Amount
        readonly whole: string
        readonly subset: string
        readonly plausible: Span
        readonly unit: Bilingual
      }
    | {
        readonly rule: 'weighted-mean'
        readonly mean: Term
        readonly weight: Term
        readonly whole: string
        readonly parts: readonly string[]
      }
  )

export type LawOf<Rule extends Law['rule']> = Extract<Law, { readonly rule: Rule }>

/** The rules of the laws, and the two that need none. */
export type RuleName = Law['rule'] | 'numerator-above-denominator' | 'ratio-in-text'
