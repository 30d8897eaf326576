import { nameOfCode } from '../../../catalogues/index.ts'
import type { Language } from '../../../core/shared/bilingual.ts'

type About = {
  readonly itemTitle: string | null
  readonly itemKind: string | null
  readonly referredTo: string | null
}

/** What a step is about: an item in its own words, or by its kind; the service a referral leads to. */
export const aboutStep = (language: Language, { itemTitle, itemKind, referredTo }: About): string | null => {
  if (referredTo !== null) return nameOfCode('referred-out', referredTo, language)
  return itemTitle ?? (itemKind === null ? null : nameOfCode('plan-item', itemKind, language))
}
