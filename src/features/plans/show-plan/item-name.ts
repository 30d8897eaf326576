import type { ItemRecord } from '../../../core/plans/plan-file.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { codeText } from '../shared/words.ts'

/** What an item is called: by the words it was given, or by its kind. */
export const itemName = (language: Language, { title, kind }: Pick<ItemRecord, 'title' | 'kind'>): string =>
  title ?? codeText(language, 'plan-item', kind)
