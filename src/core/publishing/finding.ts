import type { Bilingual } from '../shared/bilingual.ts'
import type { RuleName } from './law.ts'
import type { Cell } from './sheet.ts'

/** A law broken at one place: by which cells, and in words. */
export type Finding = { readonly rule: RuleName; readonly cells: readonly Cell[]; readonly says: Bilingual }
