import type { ReactNode } from 'react'
import type { Bilingual, Language } from '../core/shared/bilingual.ts'

/** A component as the gallery shows it: every state it can be in, in both languages, with people who are nobody. */
export type Example = {
  readonly id: string
  readonly title: Bilingual
  readonly states: readonly { readonly name: Bilingual; readonly show: (language: Language) => ReactNode }[]
}
