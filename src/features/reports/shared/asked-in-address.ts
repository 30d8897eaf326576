import { blocks } from '../../../core/measures/measure.ts'
import { fiscalYearOf, parseFiscalYear, periodOf } from '../../../core/shared/fiscal-year.ts'
import type { FiscalYear } from '../../../core/shared/fiscal-year.ts'
import { isWithin, parseDate } from '../../../core/shared/plain-date.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { done, refuse } from '../../../core/shared/result.ts'
import type { Result } from '../../../core/shared/result.ts'
import { endOfDayInOntario } from '../../../platform/clock.ts'
import { readGrounds } from '../../../records/figures/grounds.ts'
import type { Grounds } from '../../../records/figures/grounds.ts'
import { viewerOf } from '../../route.ts'
import type { Ask } from '../../route.ts'
import type { FiguresAddress } from '../paths.ts'
import { scopeFor } from './granted-scopes.ts'
import type { ReportQuestion } from './question.ts'
import type { ReportRefusal } from './refusals.ts'
import type { ReportScope } from './scope.ts'
import { firstYearFrom, openingYear } from './years.ts'

/** A question about figures as an address asks it: understood, and about nothing the viewer may not see. */
export type AskedInAddress = {
  readonly question: ReportQuestion
  readonly scope: ReportScope
  /** The same question as an address, said in full. */
  readonly address: FiguresAddress
  /** The first fiscal year there is anything to ask of. */
  readonly first: FiscalYear
  readonly grounds: Grounds
}

/** `field` is the part of the address that is wrong. A scope that is not the viewer’s is refused as one that is none. */
export type AddressRefusal = { readonly field: 'scope' | 'year' | 'to' | 'asOf' | 'block'; readonly why: ReportRefusal }

type Asking = Pick<Ask, 'query' | 'viewer' | 'db' | 'today'>

/**
 * What the address asks: `scope`, `year`, `to`, `asOf`, `block`. Silent on something it means the viewer’s own site (or
 * the largest scope granted), the fiscal year of `to` or the latest in which somebody left there, up to today, as known
 * now, all participants. A day may also come as the three boxes of a form.
 */
export const askedInAddress = async (ask: Asking, report: string): Promise<Result<AskedInAddress, AddressRefusal>> => {
  const { query, db, today } = ask
  const block = blocks.find((one) => one === (query.get('block') || 'all'))
  if (!block) return wrong('block', { reason: 'component-not-asked', asked: query.get('block') ?? '' })
  const scope = await scopeFor(db, viewerOf(ask), query.get('scope') || null)
  if (!scope) return wrong('scope', { reason: 'no-such-scope', asked: query.get('scope') ?? '' })
  const grounds = await readGrounds(db)
  const when = await timeIn(ask, scope, grounds)
  if (!when.ok) return when
  const { year, to, asOf, first } = when.value
  const named = scope.code === null ? scope.kind : `${scope.kind}:${scope.code}`
  return done({
    question: {
      report,
      scope: named,
      year,
      to,
      asOf: asOf === null || asOf === today ? null : endOfDayInOntario(asOf),
    },
    scope,
    address: { scope: named, year, to, asOf: asOf === today ? null : asOf, block },
    first,
    grounds,
  })
}

type Time = {
  readonly year: FiscalYear
  readonly to: PlainDate
  readonly asOf: PlainDate | null
  readonly first: FiscalYear
}

const timeIn = async (
  { query, db, today }: Asking,
  scope: ReportScope,
  { firstExit }: Grounds,
): Promise<Result<Time, AddressRefusal>> => {
  const [toSaid, asOf] = [dayNamed(query, 'to'), dayNamed(query, 'asOf')]
  if (toSaid === 'none') return wrong('to', { reason: 'not-a-day', asked: typedDay(query, 'to') })
  if (asOf === 'none') return wrong('asOf', { reason: 'not-a-day', asked: typedDay(query, 'asOf') })
  if (asOf !== null && asOf > today) return wrong('asOf', { reason: 'not-yet', asked: asOf })
  const yearSaid = query.get('year') || null
  const unsaid = async () => (toSaid === null ? openingYear(db, scope, today) : fiscalYearOf(toSaid))
  const year = yearSaid === null ? await unsaid() : parseFiscalYear(yearSaid)
  if (year === null) return wrong('year', { reason: 'not-a-year', asked: yearSaid ?? '' })
  if (year > fiscalYearOf(today)) return wrong('year', { reason: 'year-to-come', asked: year })
  const first = firstYearFrom(firstExit, today)
  if (year < first) return wrong('year', { reason: 'before-the-records', asked: year, first })
  const period = periodOf(year)
  if (toSaid !== null && !isWithin(toSaid, period))
    return wrong('to', { reason: 'outside-the-year', asked: toSaid, year })
  return done({ year, to: toSaid ?? (isWithin(today, period) ? today : period.to), asOf, first })
}

/** `none`: something stands there, and it names no day. */
const dayNamed = (query: URLSearchParams, name: string): PlainDate | 'none' | null => {
  const text = typedDay(query, name)
  return text === '' ? null : (parseDate(text) ?? 'none')
}

/** As one word, or from the boxes for day, month and year. */
const typedDay = (query: URLSearchParams, name: string): string => {
  const whole = query.get(name)?.trim()
  if (whole) return whole.slice(0, 40)
  const [year, month, day] = ['year', 'month', 'day'].map((part) =>
    (query.get(`${name}-${part}`) ?? '').trim().slice(0, 12),
  )
  if (!year && !month && !day) return ''
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
}

const wrong = (field: AddressRefusal['field'], why: ReportRefusal): Result<never, AddressRefusal> =>
  refuse({ field, why })
