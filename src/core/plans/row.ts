import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import type { PlanFile } from './plan-file.ts'
import type { LookFirst, RowRefusal, Warning } from './refusals.ts'

/** Which row of a plan a form is about: a new one, or one as it was when the form was shown. */
export type At = 'new' | { readonly number: number; readonly revision: number }

/** What is recorded of a row, without its number and revision. */
export type FieldsOf<Row> = Omit<Row, 'number' | 'revision'>

/** A row that is added (`was` is null) or changed. */
export type RowEvent<Row extends object> = {
  readonly number: number
  readonly was: Row | null
  readonly is: FieldsOf<Row>
}

type Numbered = { readonly number: number; readonly revision: number }

/** The row to change, or the number of the next one. */
export const rowAt = <Row extends Numbered>(
  plan: PlanFile,
  rows: readonly Row[],
  at: At,
): Result<{ readonly number: number; readonly was: Row | null }, RowRefusal> => {
  if (plan.closure) return refuse({ reason: 'closed' })
  if (at === 'new') return done({ number: Math.max(0, ...rows.map(({ number }) => number)) + 1, was: null })
  const was = rows.find(({ number }) => number === at.number)
  if (!was) return refuse({ reason: 'no-such-row' })
  if (was.revision !== at.revision) return refuse({ reason: 'changed-meanwhile' })
  return done({ number: was.number, was })
}

/** Lets an event through when everything there is to look at was shown before. */
export const onceSeen = <Event>(
  event: Event,
  warnings: readonly Warning[],
  seen: readonly string[],
): Result<Event, LookFirst> =>
  warnings.every(({ warns }) => seen.includes(warns)) ? done(event) : refuse({ reason: 'look-first', warnings })
