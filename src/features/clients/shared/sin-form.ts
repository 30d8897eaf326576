import { expiryRefusal, readSin } from '../../../core/clients/sin.ts'
import type { Sin, SinRefusal } from '../../../core/clients/sin.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { GivenSin } from '../../../records/clients/sin-index.ts'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'
import { dayIn } from './typed.ts'

type SinFieldRefusal = { readonly field: 'sin' | 'sin-expires'; readonly reason: SinRefusal | 'no-day' }

export type SinTyped = { readonly sin: Sin | null; readonly refusals: readonly SinFieldRefusal[] }

/** The SIN of a field, or the one carried from the step before where the field is empty. None is needed. */
export const sinTyped = (typed: Typed, fictional: boolean, carried: Sin | null = null): SinTyped => {
  if (field(typed, 'sin-left-out') === 'yes') return { sin: null, refusals: [] }
  const text = field(typed, 'sin')
  if (text === '') return { sin: carried, refusals: [] }
  const read = readSin(text, { fictional })
  return read.ok ? { sin: read.value, refusals: [] } : { sin: null, refusals: [{ field: 'sin', reason: read.refusal }] }
}

/** The same with the last day of a temporary one. */
export const givenSin = (
  typed: Typed,
  { sin, refusals }: SinTyped,
  today: PlainDate,
): { readonly given: GivenSin | null; readonly refusals: readonly SinFieldRefusal[] } => {
  if (sin === null || refusals.length > 0) return { given: null, refusals }
  const day = dayIn(typed, 'sin-expires')
  if (day === 'no-day') return { given: null, refusals: [{ field: 'sin-expires', reason: 'no-day' }] }
  const expiresOn = day === 'blank' ? null : day
  const reason = expiryRefusal(sin, expiresOn, today)
  return reason === null
    ? { given: { sin, expiresOn }, refusals: [] }
    : { given: null, refusals: [{ field: 'sin-expires', reason }] }
}
