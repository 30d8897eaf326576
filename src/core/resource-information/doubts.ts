import { tallies } from './month-figures.ts'
import type { FigureName, MonthFigures } from './month-figures.ts'

/** What looks like a slip and may still be true: it is said, and nothing is refused (assumptions all). */
export type Doubt =
  | { readonly kind: 'more-answers-than-people'; readonly answers: number; readonly people: number }
  | { readonly kind: 'more-answers-than-employers'; readonly answers: number; readonly employers: number }
  | { readonly kind: 'attendees-without-sessions'; readonly attendees: number }
  | { readonly kind: 'sessions-without-attendees'; readonly sessions: number }

/** Those who answer are participants of the month and attendees of its sessions [GUIDE-2013]. */
export const doubtsOf = (figures: MonthFigures): readonly Doubt[] => {
  const { participants, attendees, sessions, employers_served: employers } = figures
  const answers = sumOf(figures, tallies.participants)
  const ofEmployers = sumOf(figures, tallies.employers)
  const people = participants + attendees
  return [
    ...(answers > people ? [{ kind: 'more-answers-than-people', answers, people } as const] : []),
    ...(ofEmployers > employers
      ? [{ kind: 'more-answers-than-employers', answers: ofEmployers, employers } as const]
      : []),
    ...(sessions === 0 && attendees > 0 ? [{ kind: 'attendees-without-sessions', attendees } as const] : []),
    ...(sessions > 0 && attendees === 0 ? [{ kind: 'sessions-without-attendees', sessions } as const] : []),
  ]
}

const sumOf = (figures: MonthFigures, names: readonly FigureName[]): number =>
  names.reduce((total, name) => total + figures[name], 0)
