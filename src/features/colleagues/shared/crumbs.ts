import type { Language } from '../../../core/shared/bilingual.ts'
import type { Link } from '../../../ui/navigation.tsx'
import { COLLEAGUES, colleaguePath, inLanguage } from '../paths.ts'
import { messages } from './messages.ts'

/** The way to a page about somebody. */
export const crumbsTo = (
  language: Language,
  { code, name }: { readonly code: string; readonly name: string },
): Link[] => [
  { name: messages[language].colleagues, href: inLanguage(language, COLLEAGUES) },
  { name, href: inLanguage(language, colleaguePath(code)) },
]
