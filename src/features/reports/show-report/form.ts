import { fiscalYearOf, parseFiscalYear, periodOf } from '../../../core/shared/fiscal-year.ts'
import { isWithin, parseDate } from '../../../core/shared/plain-date.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { dateParts } from '../../../ui/date-field.tsx'
import type { DateParts } from '../../../ui/date-field.tsx'
import { viewerOf } from '../../route.ts'
import type { Ask } from '../../route.ts'
import type { AddressRefusal, AskedInAddress } from '../shared/asked-in-address.ts'
import { scopeFor } from '../shared/granted-scopes.ts'
import { offeredScopes } from '../shared/offered-scopes.ts'
import { sayRefusal } from '../shared/refusals.ts'
import { firstYear, yearsFrom } from '../shared/years.ts'
import type { QuestionForm } from './model.ts'

type Asking = Pick<Ask, 'db' | 'query' | 'viewer' | 'today' | 'language'>

/** The form with what was asked in it. A day that is the usual one is left blank, so that another year keeps no old day. */
export const formOf = async (ask: Asking, { scope, address, first }: AskedInAddress): Promise<QuestionForm> => ({
  scopes: await offeredScopes(ask.db, viewerOf(ask), scope),
  scope: address.scope,
  years: yearsFrom(first, fiscalYearOf(ask.today)),
  year: address.year,
  to: dateParts(address.to === usualDay(address.year, ask.today) ? null : address.to),
  asOf: dateParts(address.asOf),
  errors: {},
})

/** The form as it was typed, with what is wrong. Null: not even a scope to begin with. */
export const formAgain = async (ask: Asking, { field, why }: AddressRefusal): Promise<QuestionForm | null> => {
  const { db, query, today, language } = ask
  const scope = await scopeFor(db, viewerOf(ask), query.get('scope') || null)
  if (!scope) return null
  return {
    scopes: await offeredScopes(db, viewerOf(ask), scope),
    scope: query.get('scope') ?? (scope.code === null ? scope.kind : `${scope.kind}:${scope.code}`),
    years: yearsFrom(await firstYear(db, today), fiscalYearOf(today)),
    year: query.get('year') ?? fiscalYearOf(today),
    to: typedDay(query, 'to'),
    asOf: typedDay(query, 'asOf'),
    errors: { [field]: sayRefusal(why)[language] },
  }
}

/** Were the days sent as boxes? Then the address is said anew, in full. */
export const isFromForm = (query: URLSearchParams): boolean =>
  ['to-day', 'to-month', 'to-year', 'asOf-day', 'asOf-month', 'asOf-year'].some((name) => query.has(name))

const usualDay = (year: AskedInAddress['address']['year'], today: PlainDate): PlainDate => {
  const period = periodOf(parseFiscalYear(year) ?? year)
  return isWithin(today, period) ? today : period.to
}

/** What stands in the boxes; a day said as one word is put into them. */
const typedDay = (query: URLSearchParams, name: string): DateParts => {
  const box = (part: string) => (query.get(`${name}-${part}`) ?? '').slice(0, 12)
  const whole = query.get(name) ?? ''
  const parts = dateParts(parseDate(whole))
  if (whole === '') return { day: box('day'), month: box('month'), year: box('year') }
  return parts.year === '' ? { day: '', month: '', year: whole.slice(0, 12) } : parts
}
