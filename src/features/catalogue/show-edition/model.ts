import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import type { FiscalYear } from '../../../core/shared/fiscal-year.ts'
import type { RecordedOverride } from '../../../records/catalogue/read-overrides.ts'
import type { NamedEdition } from '../shared/words.ts'

export type EditionModel = {
  readonly named: NamedEdition
  readonly year: FiscalYear
  readonly years: readonly FiscalYear[]
  readonly effective: EffectiveEdition
  readonly overrides: readonly RecordedOverride[]
  readonly names: ReadonlyMap<string, string>
}
