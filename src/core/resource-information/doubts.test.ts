import { expect, test } from 'vitest'
import { doubtsOf } from './doubts.ts'
import { figureNames } from './month-figures.ts'
import type { MonthFigures } from './month-figures.ts'

const figures = (some: Partial<MonthFigures>) =>
  ({ ...Object.fromEntries(figureNames.map((name) => [name, 0])), ...some }) as MonthFigures
const kinds = (some: Partial<MonthFigures>) => doubtsOf(figures(some)).map(({ kind }) => kind)

test.each([
  [{}, []],
  [{ participants: 3, participants_1: 1, participants_5: 2 }, []],
  [{ participants: 3, attendees: 2, sessions: 1, participants_4: 5 }, []],
  [{ participants: 3, participants_4: 4 }, ['more-answers-than-people']],
  [{ employers_served: 1, employers_2: 1, employers_3: 1 }, ['more-answers-than-employers']],
  [{ attendees: 5 }, ['attendees-without-sessions']],
  [{ sessions: 2 }, ['sessions-without-attendees']],
  [{ sessions_cancelled: 2 }, []],
])('%o is doubted for %o', (some, expected) => {
  expect(kinds(some)).toEqual(expected)
})
