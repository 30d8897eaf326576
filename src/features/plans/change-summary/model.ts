import type { SummaryFacts } from '../../../core/facts/plan.ts'
import type { SummaryChange } from '../../../core/plans/change-summary.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import type { Suitability } from '../shared/suitability.ts'

export type SummaryModel = {
  readonly language: Language
  readonly plan: number
  readonly client: { readonly number: number; readonly name: string }
  readonly typed: ReadonlyMap<string, readonly string[]>
  readonly recorded: SummaryFacts | null
  readonly errors: FieldErrors
  /** Somebody saved it since the form was shown. */
  readonly meanwhile: readonly SummaryChange[] | null
  readonly revision: number | null
  readonly asksSensitive: boolean
  readonly seesSensitive: boolean
  /** Why there is no form. */
  readonly stops: 'closed' | 'read-only' | null
  /** Of what stands in the form; null: the programme scores no indicators. */
  readonly suitability: Suitability | null
  readonly token: string
  readonly once: string
}
