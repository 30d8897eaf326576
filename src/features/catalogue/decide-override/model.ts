import type { DecisionRefusal } from '../../../core/programme/override.ts'
import type { RecordedOverride } from '../../../records/catalogue/read-overrides.ts'

export type Deed = 'approve' | 'withdraw'

export type DecideModel = {
  readonly deed: Deed
  readonly override: RecordedOverride
  readonly refusal: DecisionRefusal | null
  readonly token: string
  readonly once: string
}
