import { at } from '../lists.ts'
import { columnOf, OPEN } from './plans.ts'
import type { Network } from '../network/sites.ts'
import type { Random } from '../random.ts'
import type { PlacedCell, Plans } from './plans.ts'

/** What belongs to the person, not to the plan. */
const ofThePerson = ['age', 'gender', 'language'] as const

/**
 * Gives some people two plans: half of those whose plan ended before the period came back to the same site, and some have
 * a plan open with another provider. Nobody has two live plans with one provider.
 */
export const letPeopleReturn = (plans: Plans, network: Network, random: Random): void => {
  const candidates = random.shuffle(placesOf(plans.cells.filter(({ story }) => story === 'both' || story === 'began')))
  const bySite = new Map<number, number[]>()
  for (const plan of candidates) {
    const site = at(plans.site, plan)
    const waiting = bySite.get(site)
    if (waiting) waiting.push(plan)
    else bySite.set(site, [plan])
  }
  for (const earlier of placesOf(plans.cells.filter(({ story }) => story === 'earlier'))) {
    if (!random.chance(0.5)) continue
    const plan = bySite.get(at(plans.site, earlier))?.pop()
    if (plan !== undefined && at(plans.started, plan) > at(plans.closed, earlier)) isSamePerson(plans, earlier, plan)
  }
  shareWithOtherProviders(plans, network, [...bySite.values()].flat(), random)
}

const shareWithOtherProviders = (plans: Plans, network: Network, free: number[], random: Random): void => {
  const provider = (plan: number) => at(network.sites, at(plans.site, plan)).organisation
  for (const open of placesOf(plans.cells.filter(({ story }) => story === 'still-open'))) {
    if (!random.chance(0.05)) continue
    const plan = free.pop()
    if (plan !== undefined && at(plans.closed, open) === OPEN && provider(plan) !== provider(open))
      isSamePerson(plans, open, plan)
  }
}

const isSamePerson = (plans: Plans, plan: number, other: number): void => {
  plans.person[plan] = other
  for (const name of ofThePerson) {
    const { values } = columnOf(plans, name)
    values[plan] = at(values, other)
  }
}

const placesOf = (cells: readonly PlacedCell[]): number[] =>
  cells.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, place) => from + place))
