import { codeList } from '../../../catalogues/index.ts'
import type { Evidence } from '../../../core/measures/finding.ts'
import { resourceNamed } from '../../../core/package/resources.ts'
import type { Field } from '../../../core/package/resource.ts'
import { parseDate } from '../../../core/shared/plain-date.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { messages } from './evidence-messages.ts'

/** A field of a record as words: which record, which field, and what stands in it by the label of its code. */
export const evidenceText = (evidence: Evidence, language: Language): string => {
  const t = messages[language]
  const { resource, field } = fieldOf(evidence)
  const title = resource.title[language]
  return t.field(
    evidence.number === undefined ? title : t.numbered(title, evidence.number),
    field?.title[language] ?? evidence.field,
    valueText(evidence.value, field, language),
  )
}

/** The same without the record: for a line of a list, where the plan says which. */
export const evidenceValue = (evidence: Evidence, language: Language): string => {
  const { field } = fieldOf(evidence)
  return messages[language].value(field?.title[language] ?? evidence.field, valueText(evidence.value, field, language))
}

const fieldOf = ({ resource: name, field: fieldName }: Evidence) => {
  const resource = resourceNamed(name)
  return { resource, field: resource.fields.find((one) => one.name === fieldName) }
}

const valueText = (value: Evidence['value'], field: Field | undefined, language: Language): string => {
  const t = messages[language]
  if (value === null) return t.blank
  if (typeof value === 'boolean') return value ? t.yes : t.no
  if (typeof value === 'number')
    return field?.type === 'cents' ? write[language].money(value) : write[language].number(value)
  const day = field?.type === 'date' || field?.type === 'month' ? parseDate(value) : null
  if (day) return write[language].day(day)
  const label = field?.codes && codeList(field.codes).codes.find((one) => one.code === value)?.label
  return label ? label[language] : value
}
