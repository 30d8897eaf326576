import { figureNames } from '../../../core/resource-information/month-figures.ts'
import type { FigureName, MonthFigures } from '../../../core/resource-information/month-figures.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'
import { titleOf } from '../shared/figure-title.ts'
import { messages } from './messages.ts'

export type TypedFigures = Readonly<Record<FigureName, string>>

/** What stands in the boxes: what was typed, else what is recorded; in an empty form the answers are 0. */
export const figuresTyped = (typed: Typed, recorded: MonthFigures | null): TypedFigures =>
  ofEach((name) => {
    if (typed.has(name)) return field(typed, name)
    return recorded ? String(recorded[name]) : /_\d$/.test(name) ? '0' : ''
  })

/** The figures as numbers, or what is wrong with them by the name of their box. */
export const readFigures = (
  language: Language,
  typed: TypedFigures,
): { readonly value: MonthFigures | null; readonly errors: FieldErrors } => {
  const counts = figureNames.map((name) => [name, countIn(typed[name])] as const)
  const says = messages[language]
  const errors = Object.fromEntries(
    counts.flatMap(([name, count]) =>
      count === null
        ? [
            [
              name,
              typed[name] === '' ? says.needsCount(titleOf(language, name)) : says.notACount(titleOf(language, name)),
            ],
          ]
        : [],
    ),
  )
  return Object.keys(errors).length > 0
    ? { value: null, errors }
    : { value: Object.fromEntries(counts) as MonthFigures, errors }
}

/** The revision the form was opened on; null: there was no entry then. */
export const revisionTyped = (typed: Typed): number | null => {
  const text = field(typed, 'revision')
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}

const ofEach = (valueOf: (name: FigureName) => string): TypedFigures =>
  Object.fromEntries(figureNames.map((name) => [name, valueOf(name)])) as TypedFigures

/** 1280, 1 280 and 1,280 are one number; 1.5 and 1,5 are none. */
const countIn = (text: string): number | null => {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/g, '')
  if (!/^\d{1,9}$|^\d{1,3}(,\d{3}){1,2}$/.test(plain)) return null
  return Number(plain.replaceAll(',', ''))
}
