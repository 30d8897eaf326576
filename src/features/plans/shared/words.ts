import { codeList, programmes } from '../../../catalogues/index.ts'
import type { Evidence } from '../../../core/measures/finding.ts'
import type { Field } from '../../../core/package/resource.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { parseDate } from '../../../core/shared/plain-date.ts'
import { write } from '../../../platform/i18n/write.ts'
import { formMessages } from './form-messages.ts'
import { packageField } from './read-form.ts'

/** A value in words, as the field of the data package says what it is; a code nobody knows is shown as it is. */
export const valueText = (language: Language, field: Field, value: Evidence['value']): string => {
  const says = formMessages[language]
  if (value === null) return says.blank
  if (typeof value === 'boolean') return value ? says.yes : says.no
  if (typeof value === 'number')
    return field.type === 'cents' ? write[language].money(value) : write[language].number(value)
  const day = field.type === 'date' ? parseDate(value) : null
  if (day) return write[language].day(day)
  return field.codes === undefined ? value : codeText(language, field.codes, value)
}

/** The label of a code; a code nobody knows is shown as it is. */
export const codeText = (language: Language, list: string, code: string): string =>
  codeList(list).codes.find((one) => one.code === code)?.label[language] ?? code

/** The record that shows something: the field by its title, and its value in words. */
export const evidenceParts = (
  language: Language,
  { resource, field, value }: Evidence,
): { readonly title: string; readonly value: string } => {
  const described = packageField(resource, field)
  return { title: described.title[language], value: valueText(language, described, value) }
}

export const programmeName = (language: Language, id: string): string =>
  programmes.find((one) => one.id === id)?.name[language] ?? id

/** The codes of a list, for a field. */
export const codeOptions = (language: Language, list: string) =>
  codeList(list).codes.map(({ code, label }) => ({ value: code, label: label[language] }))
