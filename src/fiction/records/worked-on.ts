import { dayText } from './plan-view.ts'
import type { Random } from '../random.ts'
import type { PackageWriter, Row } from '../write/package-writer.ts'
import type { PlanView } from './plan-view.ts'

/** An open plan as somebody works with it today. */
export type WorkedOn = {
  readonly writer: PackageWriter
  /** Once everything else of the plan is written. */
  readonly end: () => void
}

/**
 * Where people are looked at and not only counted, what comes next on an open plan lies around the last day: what was
 * begun is to end soon, what was not is to begin soon, an answer is waited for since a few days, and the client was met
 * not long ago. Whether something was begun or given up stays as it was, and with it every component a plan is in; of
 * profiles nothing is added but that nobody asked.
 */
export const workedOn = (writer: PackageWriter, plan: PlanView, lastDay: number, random: Random): WorkedOn => {
  const [counts, days] = [new Map<string, number>(), daysAround(plan, lastDay, random)]
  const change = (resource: string, row: Row): Row => {
    switch (resource) {
      case 'plans':
        return { ...row, ...accepted(row, plan, lastDay, random) }
      case 'plan-items':
        return { ...row, ...daysOfItem(row, days) }
      case 'referrals':
        return isUnanswered(row) ? { ...row, sent_on: dayText(days.lately(12)) } : row
      default:
        return row
    }
  }
  return {
    writer: {
      ...writer,
      add: (resource, row) => {
        counts.set(resource, (counts.get(resource) ?? 0) + 1)
        writer.add(resource, change(resource, row))
      },
    },
    end: () => {
      if (plan.started > lastDay - NEW) return
      if (!counts.has('client-summaries')) writer.add('client-summaries', { plan: plan.number })
      writer.add(
        'plan-items',
        met(plan, (counts.get('plan-items') ?? 0) + 1, days.lately(random.chance(0.04) ? 75 : 45)),
      )
    },
  }
}

/** Days after which a plan is no longer new: what is asked at intake was asked, and the client was met since. */
const NEW = 25

type DaysAround = {
  /** A day at most so long ago, and none before the plan began. */
  readonly lately: (most: number) => number
  /** A day soon; now and then one that has just passed. */
  readonly soon: () => number
  readonly later: (day: number) => number
}

const daysAround = ({ started }: PlanView, lastDay: number, random: Random): DaysAround => ({
  lately: (most) => Math.max(started, lastDay - random.below(most)),
  soon: () => Math.max(started, lastDay + (random.chance(0.15) ? -random.between(0, 24) : random.between(1, 40))),
  later: (day) => day + random.between(7, 60),
})

const accepted = (row: Row, { started }: PlanView, lastDay: number, random: Random): Row =>
  !isBlank(row['accepted_on']) || started > lastDay - NEW
    ? {}
    : { accepted_on: dayText(started + random.between(3, 20)) }

const daysOfItem = (row: Row, { lately, soon, later }: DaysAround): Row => {
  if (!isBlank(row['outcome'])) return {}
  const { actual_start: began, actual_end: ended } = row
  if (!isBlank(ended)) return { actual_end: latest(dayText(lately(12)), began) }
  if (!isBlank(began)) return { expected_end: latest(dayText(soon()), row['expected_start']) }
  const start = soon()
  return { expected_start: dayText(start), expected_end: dayText(later(start)) }
}

const isUnanswered = ({ started_on: started, ended_on: ended, outcome }: Row): boolean =>
  isBlank(started) && isBlank(ended) && isBlank(outcome)

const isBlank = (value: Row[string]): boolean => value === null || value === undefined || value === ''

const latest = (day: string, other: Row[string]): string => (typeof other === 'string' && other > day ? other : day)

const met = ({ number: plan }: PlanView, number: number, day: number): Row => {
  const on = dayText(day)
  return {
    ...{ plan, number, sub_goal: 'planning', kind: 'career_development', outcome: 'attained' },
    ...{ expected_start: on, expected_end: on, actual_start: on, actual_end: on },
  }
}
