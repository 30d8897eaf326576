import { codeList } from '../../../catalogues/index.ts'
import { resourceNamed } from '../../../core/package/resources.ts'
import type { Field } from '../../../core/package/resource.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'
import { centsIn, decimalIn } from './amount.ts'
import { formMessages } from './form-messages.ts'
import { cleanText, dayIn, dayTyped } from './typed.ts'

export type Read<Value> = { readonly value: Value | null; readonly errors: FieldErrors }

/** The field of the data package that a field of a form is: what it is called, and what it may hold. */
export const packageField = (resource: string, name: string): Field => {
  const found = resourceNamed(resource).fields.find((one) => one.name === name)
  if (!found) throw new RangeError(`${resource} has no field ${name}`)
  return found
}

/** Where a reader of fields looks, and where it says what is wrong. */
export type Reading = {
  readonly language: Language
  readonly typed: Typed
  readonly of: (name: string) => Field
  readonly label: (name: string) => string
  readonly wrong: (name: string, sentence: string) => null
}

/**
 * Reads the fields of a form that are fields of a resource: each comes back as its type, or null with a sentence about
 * what is wrong, in the order they are read. What must be there is asked for with `need`.
 */
export const formReader = (language: Language, resource: string, typed: Typed) => {
  const errors: Record<string, string> = {}
  const of = (name: string) => packageField(resource, name)
  const wrong = (name: string, sentence: string): null => {
    errors[name] = sentence
    return null
  }
  const reading: Reading = { language, typed, of, label: (name) => of(name).title[language], wrong }
  return {
    errors,
    wrong,
    ...wordReaders(reading),
    ...numberReaders(reading),
    /** The value, if nothing was wrong with any of its fields. */
    answer: <Value>(value: Value | null): Read<Value> => ({
      value: Object.keys(errors).length === 0 ? value : null,
      errors,
    }),
    need: <Value>(name: string, value: Value | null): Value | null => {
      if (value !== null || errors[name] !== undefined) return value
      const says = formMessages[language]
      return wrong(name, of(name).type === 'code' ? says.choose(reading.label(name)) : says.fillIn(reading.label(name)))
    },
  }
}

export type FormReader = ReturnType<typeof formReader>

const wordReaders = ({ language, typed, of, label, wrong }: Reading) => {
  const says = formMessages[language]
  return {
    text: (name: string): string | null => {
      const text = cleanText(field(typed, name))
      const longest = of(name).longest ?? 200
      return text.length > longest ? wrong(name, says.tooLong(label(name), longest)) : text || null
    },
    code: (name: string): string | null => {
      const code = field(typed, name)
      if (code === '') return null
      const known = codeList(of(name).codes ?? '').codes.some((one) => one.code === code)
      return known ? code : wrong(name, says.choose(label(name)))
    },
    day: (name: string): PlainDate | null => {
      const day = dayIn(dayTyped(typed, name))
      if (day === null) return wrong(name, says.noDay(label(name)))
      return day === 'blank' ? null : day
    },
    yes: (name: string): boolean => field(typed, name) === 'yes',
  }
}

const numberReaders = ({ language, typed, of, label, wrong }: Reading) => {
  const says = formMessages[language]
  const number = (name: string, parsed: number | null): number | null => {
    if (field(typed, name) === '') return null
    const { min = 0, max = MOST } = of(name)
    if (parsed === null) return wrong(name, says.noNumber(label(name)))
    return parsed < min || parsed > max ? wrong(name, says.outOfRange(label(name), min, max)) : parsed
  }
  return {
    decimal: (name: string): number | null => number(name, decimalIn(field(typed, name))),
    whole: (name: string): number | null => {
      const parsed = decimalIn(field(typed, name))
      return number(name, parsed !== null && Number.isInteger(parsed) ? parsed : null)
    },
    /** Dollars, as cents. */
    cents: (name: string): number | null => {
      if (field(typed, name) === '') return null
      const cents = centsIn(field(typed, name))
      const fits = cents !== null && cents >= (of(name).min ?? 0) * 100 && cents <= MOST
      return fits ? cents : wrong(name, says.noAmount(label(name)))
    },
  }
}

/** As a number, or as ten million dollars in cents: nothing here is larger. */
const MOST = 1_000_000_000
