import type { Language } from '../../../core/shared/bilingual.ts'
import type { Site } from '../shared/reach.ts'
import type { RecentClient } from './lately.ts'
import type { ClientRow } from './query.ts'
import type { Question } from './question.ts'

export type ListModel = {
  readonly language: Language
  readonly question: Question
  readonly sites: readonly Site[]
  readonly rows: readonly ClientRow[]
  /** Whom the viewer opened lately; only where nothing is filtered. */
  readonly recent: readonly RecentClient[]
  /** Registered, and without a plan yet; only where nothing is filtered. */
  readonly waiting: readonly RecentClient[]
  readonly mayRegister: boolean
  readonly count: number
  /** The columns the roles of the viewer allow somewhere. */
  readonly shows: { readonly plans: boolean; readonly ends: boolean }
  /** The viewer opens files by reason only. */
  readonly reasonOnly: boolean
}
