import type { ShownOutcome } from '../../../core/plans/close-plan.ts'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'

/** What is sent back with a form whose outcome was shown and is none. */
const NONE = 'no-outcome'

export const shownField = (shown: ShownOutcome): string => shown.code ?? NONE

/** The outcome that was seen before the form was sent; null: none was shown. */
export const shownIn = (typed: Typed): ShownOutcome | null => {
  const text = field(typed, 'shown')
  return text === '' ? null : { code: text === NONE ? null : text }
}
