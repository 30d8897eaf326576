import { parseDate } from '../shared/plain-date.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { maySayASin } from './sin.ts'

/** What somebody typed to find one of their own clients. */
export type SearchText = {
  /** What is left for names. */
  readonly words: string
  /** The days the text may mean: 07/05/1985 is the fifth of July and the seventh of May. */
  readonly births: readonly PlainDate[]
  /** A reference or plan number, when there is nothing else. */
  readonly number: number | null
  /** It may be a SIN, which nobody is searched by: it is not kept. */
  readonly sin: boolean
}

export const LONGEST_SEARCH = 100

export const readSearch = (typed: string): SearchText => {
  const text = typed.normalize('NFC').replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_SEARCH)
  const { births, words } = takeDates(text)
  const digits = text.replaceAll(/[\s\u00a0-]/g, '')
  const number = /^\d{4,15}$/.test(digits) ? Number(digits) : null
  return { words: number === null ? words : '', births, number, sin: maySayASin(text) }
}

const takeDates = (text: string): { readonly births: readonly PlainDate[]; readonly words: string } => {
  const births: PlainDate[] = []
  const words = SHAPES.reduce(
    (left, { pattern, days }) =>
      left.replaceAll(pattern, (...found: readonly string[]) => {
        const named = days(found).flatMap((parts) => dayOf(parts) ?? [])
        births.push(...named)
        return named.length > 0 ? ' ' : (found[0] ?? '')
      }),
    text,
  )
  return { births: [...new Set(births)], words: words.replaceAll(/\s+/g, ' ').replaceAll(/^[ ,]+|[ ,]+$/g, '') }
}

type Parts = { readonly year: string | undefined; readonly month: string | undefined; readonly day: string | undefined }
type Shape = { readonly pattern: RegExp; readonly days: (found: readonly string[]) => readonly Parts[] }

/** 2012-05-07, 07/05/1985, 19850507, 7 May 1985, 1er mai 1985, May 7, 1985; in this order. */
const SHAPES: readonly Shape[] = [
  {
    pattern: /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/g,
    days: ([, year, month, day]) => [{ year, month, day }],
  },
  {
    pattern: /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/g,
    days: ([, first, second, year]) => [
      { year, month: second, day: first },
      { year, month: first, day: second },
    ],
  },
  {
    pattern: /\b(\d{4})(\d{2})(\d{2})\b/g,
    days: ([, year, month, day]) => [{ year, month, day }],
  },
  {
    pattern: /\b(\d{1,2})(?:er|st|nd|rd|th)? (\p{L}{3,9})\.?,? (\d{4})\b/giu,
    days: ([, day, name, year]) => [{ year, month: monthNamed(name), day }],
  },
  {
    pattern: /(?<!\p{L})(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/giu,
    days: ([, name, day, year]) => [{ year, month: monthNamed(name), day }],
  },
]

/** Nobody who is served was born before; a year of the future belongs to nobody either, and finds nobody. */
const dayOf = ({ year = '', month = '', day = '' }: Parts): PlainDate | null =>
  year < '1890' ? null : parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)

/** A month in either language, whole or cut short where that leaves no doubt: its number, or nothing. */
const monthNamed = (name = ''): string | undefined => {
  const plain = name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  const found = MONTHS.flatMap((names, at) => (names.some((one) => one.startsWith(plain)) ? [at + 1] : []))
  return found.length === 1 ? String(found[0]) : undefined
}

const MONTHS: readonly (readonly string[])[] = [
  ...[
    ['january', 'janvier'],
    ['february', 'fevrier'],
    ['march', 'mars'],
    ['april', 'avril'],
    ['may', 'mai'],
  ],
  ...[
    ['june', 'juin'],
    ['july', 'juillet'],
    ['august', 'aout'],
    ['september', 'septembre'],
    ['october', 'octobre'],
  ],
  ...[
    ['november', 'novembre'],
    ['december', 'decembre'],
  ],
]
