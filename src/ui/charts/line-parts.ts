import type { Language } from '../../core/shared/bilingual.ts'
import type { Unit } from './amount.ts'

export type Series = { readonly name: string; readonly values: readonly (number | null)[] }

/** Where it may end, at the last step: the likely value and what lies around it. */
export type Forecast = { readonly name: string; readonly value: number; readonly low: number; readonly high: number }

export type LineParts = {
  readonly language: Language
  /** A sentence that says what the picture shows. */
  readonly label: string
  readonly unit?: Unit
  /** The words along the foot, one for each value. */
  readonly steps: readonly string[]
  readonly now: Series
  readonly before?: Series
  readonly standard?: { readonly name: string; readonly value: number }
  readonly forecast?: Forecast
  /** An even pace from nothing to this at the last step. */
  readonly even?: { readonly name: string; readonly to: number }
  /** What the last value is with what is promised added to it. */
  readonly committed?: { readonly name: string; readonly value: number }
  /** A scale from zero, or one that fits closely around the values. */
  readonly fit?: 'zero' | 'close'
}
