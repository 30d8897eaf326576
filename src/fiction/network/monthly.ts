import { addMonths, plainDate } from '../../core/shared/plain-date.ts'
import { at, sum } from '../lists.ts'
import { apportion } from '../margins/apportion.ts'
import { randomOf } from '../random.ts'
import { monthly } from '../targets/plans.ts'
import type { Period, PlainDate } from '../../core/shared/plain-date.ts'
import type { PackageWriter } from '../write/package-writer.ts'
import type { Network } from './sites.ts'

export type MonthlyOrder = {
  readonly period: Period
  readonly scale: number
  readonly seed: number
  readonly placementEmployers: number
}

/** What every site enters every month about resource and information services, adding up to the published totals. */
export const writeMonthly = (network: Network, writer: PackageWriter, order: MonthlyOrder): void => {
  const months = monthsOf(order.period)
  const entries = entriesOf(network, months.length, order)
  network.sites.forEach(({ code }, site) =>
    months.forEach((month, place) => {
      const entry = site * months.length + place
      writer.add('monthly-entries', {
        site: code,
        month,
        participants: at(entries.participants, entry),
        sessions: at(entries.sessions, entry),
        sessions_cancelled: at(entries.cancelled, entry),
        attendees: at(entries.attendees, entry),
        ...tallies('participants', at(entries.answers, entry)),
        employers_served: at(entries.employers, entry),
        ...tallies('employers', at(entries.employerAnswers, entry)),
      })
    }),
  )
}

/** Each total spread over sites and months. */
const entriesOf = (network: Network, months: number, { scale, seed, placementEmployers }: MonthlyOrder) => {
  const random = randomOf(seed, 'monthly')
  const weights = network.sites.flatMap(({ weight }) =>
    Array.from({ length: months }, () => weight * (1 + random.wobble() * 0.15)),
  )
  const uneven = () => weights.map((weight) => weight * (1 + random.wobble() * 0.1))
  const scaled = (total: number) => Math.round(total * scale)
  const attendees = apportion(scaled(monthly.attendees), uneven())
  const employers = apportion(Math.max(0, scaled(monthly.employers) - placementEmployers), uneven())
  return {
    attendees,
    employers,
    participants: apportion(scaled(monthly.participants), uneven(), { lower: attendees }),
    answers: answersWithin(attendees, scaled(monthly.answered), scaled(monthly.satisfied)),
    employerAnswers: answersWithin(employers, scaled(monthly.employersAnswered), scaled(monthly.employersSatisfied)),
    sessions: apportion(scaled(monthly.sessions), attendees),
    cancelled: apportion(scaled(monthly.sessionsCancelled), uneven()),
  }
}

const monthsOf = ({ from, to }: Period): PlainDate[] => {
  const months: PlainDate[] = []
  for (let month = plainDate(`${from.slice(0, 7)}-01`); month <= to; month = addMonths(month, 1)) months.push(month)
  return months
}

/** Answers 1 to 5 of each entry: no more than people were there; 4 and 5 are the satisfied. */
const answersWithin = (people: readonly number[], answered: number, satisfied: number): number[][] => {
  const all = apportion(Math.min(answered, sum(people)), people, { upper: people })
  const pleased = apportion(Math.min(satisfied, sum(all)), all, { upper: all })
  return all.map((count, entry) => {
    const content = at(pleased, entry)
    return [...apportion(count - content, [1, 2, 6]), ...apportion(content, [4, 6])]
  })
}

const tallies = (who: string, answers: readonly number[]) =>
  Object.fromEntries(answers.map((count, answer) => [`${who}_${answer + 1}`, count]))
