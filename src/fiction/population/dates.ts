import { dayNumber } from '../../core/shared/plain-date.ts'
import { OPEN } from './plans.ts'
import type { Period } from '../../core/shared/plain-date.ts'
import type { Story } from '../margins/cells.ts'
import type { Random } from '../random.ts'
import type { Plans } from './plans.ts'

type Days = { readonly started: number; readonly closed: number }
type Range = { readonly from: number; readonly to: number }

/** Gives every plan its first and last day, as its story wants them. */
export const datePlans = (plans: Plans, period: Period, random: Random): void => {
  const range = { from: dayNumber(period.from), to: dayNumber(period.to) }
  for (const cell of plans.cells)
    for (let plan = cell.from; plan < cell.to; plan++) {
      const days = daysOf(cell.story, range, random)
      plans.started[plan] = days.started
      plans.closed[plan] = days.closed
    }
}

/** No plan began longer before the period than this, in days: the service itself began in August 2010. */
const LONGEST = 600

const daysOf = (story: Story, { from, to }: Range, random: Random): Days => {
  const within = (low: number, high: number) => workday(random.between(low, high), low, high)
  const before = (day: number, mean: number) => day - Math.floor(-Math.log(1 - random.next()) * mean)
  const startedBefore = () => workday(before(from - 1, 80), from - LONGEST, from - 1)
  switch (story) {
    case 'both': {
      const started = within(from, to)
      return { started, closed: later(started, to, random) }
    }
    case 'ended':
    case 'unassisted-ended':
      return { started: startedBefore(), closed: within(from, to) }
    case 'began':
      // The later it began, the likelier it is still open.
      return { started: workday(from + Math.floor(Math.sqrt(random.next()) * (to - from + 1)), from, to), closed: OPEN }
    case 'unassisted-began': {
      const started = within(from, to)
      return { started, closed: random.chance(0.7) ? later(started, to, random) : OPEN }
    }
    case 'earlier': {
      const closed = within(from - 270, from - 1)
      return { closed, started: workday(before(closed - 10, 80), from - LONGEST, closed) }
    }
    case 'still-open':
      return { started: startedBefore(), closed: OPEN }
    case 'opened-in-error': {
      const started = within(from - 30, to)
      return { started, closed: within(started, Math.min(to, started + 20)) }
    }
    default:
      return story satisfies never
  }
}

/** Some three months later, at most on the last day. */
const later = (started: number, to: number, random: Random): number => {
  const wanted = started + 10 + Math.floor(-Math.log(1 - random.next()) * 75)
  return workday(wanted <= to ? wanted : random.between(started, to), started, to)
}

/** Offices work Monday to Friday: a day of the weekend moves to a neighbouring one, if there is one in the range. */
const workday = (day: number, low: number, high: number): number => {
  const held = Math.min(high, Math.max(low, day))
  // 1 January 1970 was a Thursday.
  const weekday = (((held + 4) % 7) + 7) % 7
  const moved = weekday === 0 ? held + 1 : weekday === 6 ? held - 1 : held
  return moved >= low && moved <= high ? moved : held
}
