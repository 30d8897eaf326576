import type { Language } from '../core/shared/bilingual.ts'
import { codeLists } from './code-lists/all.ts'

/** The label of a code; a code that its list no longer has, or never had, is shown as it was recorded. */
export const nameOfCode = (list: string, code: string, language: Language): string =>
  codeLists.get(list)?.codes.find((one) => one.code === code)?.label[language] ?? code
