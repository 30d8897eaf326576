import type { FiscalYear } from '../../../core/shared/fiscal-year.ts'
import type { RecordedOverride } from '../../../records/catalogue/read-overrides.ts'
import type { Effect, SettingWork } from './query.ts'

export type OverrideModel = {
  readonly override: RecordedOverride
  readonly names: ReadonlyMap<string, string>
  readonly work: readonly SettingWork[]
  readonly years: readonly FiscalYear[]
  readonly year: FiscalYear | null
  /** Does the viewer see the figures of the whole province? */
  readonly whole: boolean
  readonly province: readonly Effect[]
  readonly sites: { readonly count: number; readonly effects: readonly Effect[] }
  readonly page: number
  readonly done: 'proposed' | 'approved' | 'withdrawn' | null
  readonly mayDecide: boolean
  readonly isOwn: boolean
}
