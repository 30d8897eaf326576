import { codeList } from '../../../catalogues/index.ts'
import type { Field } from '../../../core/package/resource.ts'
import { resourceNamed } from '../../../core/package/resources.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'
import { formMessages } from './form-messages.ts'
import type { Difference } from './part-page.tsx'
import { cleanText, dayIn, dayTyped } from './typed.ts'

/** The fields of a form that say something else than what is recorded, each with both. */
export const differencesOf = (
  language: Language,
  resource: string,
  recorded: Typed,
  typed: Typed,
): readonly Difference[] =>
  resourceNamed(resource)
    .fields.filter(({ name, refers }) => refers === undefined && (isIn(typed, name) || isIn(recorded, name)))
    .map((one) => ({
      name: one.title[language],
      recorded: shown(language, one, recorded),
      typed: shown(language, one, typed),
    }))
    .filter((one) => one.recorded !== one.typed)

const isIn = (typed: Typed, name: string): boolean => typed.has(name) || typed.has(`${name}-day`)

const shown = (language: Language, one: Field, typed: Typed): string => {
  const says = formMessages[language]
  if (one.type === 'boolean') return field(typed, one.name) === 'yes' ? says.yes : says.no
  if (one.type === 'date') {
    const parts = dayTyped(typed, one.name)
    const day = dayIn(parts)
    if (day === 'blank') return says.blank
    return day === null ? `${parts.day} ${parts.month} ${parts.year}` : write[language].day(day)
  }
  const text = cleanText(field(typed, one.name))
  if (text === '') return says.blank
  if (one.codes === undefined) return text
  return codeList(one.codes).codes.find(({ code }) => code === text)?.label[language] ?? text
}
