import { reasonRefused } from '../../../core/audit/glass.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'
import { messages } from './messages.ts'

export const reasonIn = (typed: Typed): string => field(typed, 'reason')

export const reasonErrors = (language: Language, reason: string): Readonly<Record<string, string>> => {
  const refused = reasonRefused(reason)
  if (refused === null) return {}
  return { reason: refused === 'too-short' ? messages[language].tooShort : messages[language].tooLong }
}
