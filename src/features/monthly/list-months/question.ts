import { fiscalYearOf, parseFiscalYear } from '../../../core/shared/fiscal-year.ts'
import type { FiscalYear } from '../../../core/shared/fiscal-year.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'

export const PAGE_SITES = 25

/** What the address of the list asks for. */
export type Question = {
  readonly year: FiscalYear
  /** The code of a site; null: all. */
  readonly site: string | null
  readonly page: number
}

/** A year that is none, or still to come, is this one. */
export const questionIn = (query: URLSearchParams, today: PlainDate): Question => {
  const now = fiscalYearOf(today)
  const year = parseFiscalYear(query.get('year') ?? '')
  const page = Number(query.get('page') ?? '1')
  return {
    year: year === null || year > now ? now : year,
    site: query.get('site')?.slice(0, 60) || null,
    page: Number.isSafeInteger(page) && page >= 1 && page <= 1000 ? page : 1,
  }
}

/** The question as the end of an address, with its year said in full. Anything but another page starts over. */
export const searchOf = (question: Question, change: Partial<Question> = {}): string => {
  const { year, site, page } = { ...question, page: 1, ...change }
  const search = new URLSearchParams({ year, ...(site !== null && { site }), ...(page > 1 && { page: String(page) }) })
  return `?${search.toString()}`
}
