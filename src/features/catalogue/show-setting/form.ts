import type { Proposal, ProposalRefusal } from '../../../core/programme/override.ts'
import type { Setting, SettingValue } from '../../../core/programme/setting.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { parseDate } from '../../../core/shared/plain-date.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'
import { allowedWords } from '../shared/words.ts'
import { messages } from './messages.ts'

/** What is proposed, or what is wrong with it by the name of the field. */
export const readProposal = (
  language: Language,
  setting: Setting,
  typed: Typed,
): { readonly value: Proposal | null; readonly errors: FieldErrors } => {
  const says = messages[language]
  const value = valueIn(setting, field(typed, 'value'))
  const from = parseDate(field(typed, 'from'))
  const errors = {
    ...(value === null && { value: says.notAllowed(allowedWords(language, setting)) }),
    ...(from === null && { from: says.notAnApril }),
  }
  if (value === null || from === null) return { value: null, errors }
  return { value: { key: setting.key, value, from, reason: field(typed, 'reason') }, errors: {} }
}

export const errorOf = (language: Language, refusal: ProposalRefusal): FieldErrors => {
  const says = messages[language]
  switch (refusal.reason) {
    case 'no-such-setting':
      return { value: says.noSuchSetting }
    case 'value-not-allowed':
      return { value: says.notAllowed(allowedWords(language, refusal.setting)) }
    case 'not-an-april-first':
      return { from: says.notAnApril }
    case 'edition-not-in-force':
      return { from: says.notInForce }
    case 'value-in-force-already':
      return { value: says.inForceAlready }
    case 'proposed-already':
      return { from: says.proposedAlready }
    case 'needs-a-reason':
      return { reason: says.needsReason }
  }
}

/** 69 and 69.5 and 69,5 are numbers. */
const valueIn = ({ allowed }: Setting, text: string): SettingValue | null => {
  if ('words' in allowed) return text === '' ? null : text
  return /^-?\d{1,9}([.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : null
}
