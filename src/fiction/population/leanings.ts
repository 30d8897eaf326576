import { at } from '../lists.ts'
import { randomOf } from '../random.ts'
import { deal } from './deal.ts'
import { columnOf, hasCategory } from './plans.ts'
import type { Network, Site } from '../network/sites.ts'
import type { Plans } from './plans.ts'

type Lean = (plan: number) => number

type Leaning = {
  readonly attribute: string
  /** What a high leaning leads to first. A category left out has level 0. */
  readonly levels?: Readonly<Record<string, number>>
  readonly lean?: Lean
  /** How much the order of the categories is left to chance. */
  readonly looseness?: number
}

/** Gives every plan its category of every attribute, in an order in which what leans on something comes after it. */
export const dealAttributes = (plans: Plans, network: Network, seed: number): void => {
  for (const { attribute, levels = { yes: 1 }, lean, looseness = 0 } of leanings(plans, network, seed)) {
    const { categories, values } = columnOf(plans, attribute)
    const random = randomOf(seed, `deal ${attribute}`)
    const byCategory = categories.map((category) => levels[category] ?? 0)
    for (const cell of plans.cells) {
      const counts = cell.counts.get(attribute) ?? []
      const inCell = lean && { levels: byCategory, lean: (place: number) => lean(cell.from + place), looseness }
      deal(counts, values.subarray(cell.from, cell.to), random, inCell)
    }
  }
}

const leanings = (plans: Plans, network: Network, seed: number): readonly Leaning[] => {
  const causes = causesIn(plans, network, seed)
  return [...ofThePerson(causes), ...ofTheirLife(causes), ...ofTheIntake(causes), ...ofTheEnding(causes)]
}

/** Why one plan leans more than another: another category it has, a habit of its site, the place. */
type Causes = {
  readonly when: (attribute: string, weight: number, category?: string) => Lean
  readonly habit: (attribute: string, strength?: number) => Lean
  readonly site: (weight: (site: Site) => number) => Lean
}

const causesIn = (plans: Plans, network: Network, seed: number): Causes => ({
  when: (attribute, weight, category) => {
    const has = hasCategory(plans, attribute, category)
    return (plan) => (has(plan) ? weight : 0)
  },
  habit: (attribute, strength = 0.6) => {
    const random = randomOf(seed, `habit ${attribute}`)
    const bySite = Float64Array.from(network.sites, () => random.wobble() * strength)
    return (plan) => at(bySite, at(plans.site, plan))
  },
  site: (weight) => {
    const bySite = Float64Array.from(network.sites, weight)
    return (plan) => at(bySite, at(plans.site, plan))
  },
})

const ofThePerson = ({ when, site }: Causes): readonly Leaning[] => [
  { attribute: 'age' },
  { attribute: 'gender' },
  { attribute: 'deaf' },
  { attribute: 'language', levels: { fr: 1 }, lean: site(({ catchment }) => catchment.french * 1.5) },
  {
    attribute: 'educated_outside',
    lean: together(
      site(({ catchment }) => catchment.newcomers * 1.2),
      when('age', -1.5, 'lt20'),
    ),
  },
  {
    attribute: 'newcomer',
    lean: together(
      when('educated_outside', 2.5),
      site(({ catchment }) => catchment.newcomers * 0.6),
    ),
  },
  {
    attribute: 'visible_minority',
    lean: together(
      when('educated_outside', 1.2),
      site(({ catchment }) => catchment.newcomers * 0.6),
    ),
  },
  {
    attribute: 'indigenous',
    lean: together(
      when('educated_outside', -5),
      site(({ catchment }) => catchment.indigenous * 1.2),
    ),
  },
]

const ofTheirLife = ({ when, habit, site }: Causes): readonly Leaning[] => [
  {
    attribute: 'francophone',
    lean: together(
      when('language', 6, 'fr'),
      site(({ catchment }) => catchment.french * 0.5),
    ),
  },
  { attribute: 'income', levels: { ow: 1 }, lean: site(({ poverty }) => poverty * 0.8) },
  { attribute: 'disabled', lean: together(when('income', 3, 'odsp'), habit('disabled')) },
]

const ofTheIntake = ({ when, habit }: Causes): readonly Leaning[] => [
  {
    attribute: 'secondary_or_less',
    lean: together(
      when('age', 5, 'lt20'),
      when('age', 0.4, '20_24'),
      when('educated_outside', -0.6),
      habit('secondary_or_less'),
    ),
  },
  { attribute: 'credentials', lean: together(when('educated_outside', 9), when('secondary_or_less', -2)) },
  {
    attribute: 'experience',
    levels: { outside_canada: 1, none: -1 },
    lean: together(when('educated_outside', 4), when('age', -3, 'lt20'), when('age', -1, '20_24')),
  },
  { attribute: 'employment_skills', lean: together(habit('employment_skills'), when('experience', 1, 'none')) },
  { attribute: 'long_out', lean: together(habit('long_out'), when('income', 0.6, 'ow'), when('income', -0.6, 'ei')) },
  { attribute: 'poor_retention', lean: together(when('experience', -9, 'none'), habit('poor_retention')) },
  { attribute: 'job_search', lean: habit('job_search') },
  { attribute: 'language_skills', lean: together(when('educated_outside', 1.8), habit('language_skills')) },
  { attribute: 'labour_market_change', lean: together(when('experience', -9, 'none'), when('income', 1, 'ei')) },
]

const ofTheEnding = ({ when, habit, site }: Causes): readonly Leaning[] => [
  {
    attribute: 'outcome',
    levels: outcomeLevels,
    looseness: 0.5,
    lean: together(
      site(({ quality }) => quality * 0.5),
      when('long_out', -0.4),
      when('disabled', -0.5),
      when('poor_retention', -0.3),
    ),
  },
  {
    attribute: 'satisfaction',
    levels: { satisfied: 1, dissatisfied: 0.5 },
    looseness: 0.3,
    lean: together(
      site(({ quality }) => quality * 0.4),
      habit('satisfaction', 0.8),
    ),
  },
  { attribute: 'referred_in', lean: habit('referred_in') },
  { attribute: 'out_school', lean: together(habit('out_school'), when('secondary_or_less', 3)) },
  { attribute: 'out_training', lean: habit('out_training') },
  { attribute: 'out_community', lean: together(habit('out_community'), when('newcomer', 1)) },
]

/** Jobs first, then education and training, then everything else. */
const outcomeLevels: Readonly<Record<string, number>> = Object.fromEntries([
  ...['1a', '1b', '2', '3', '4', '5', '6', '7', '8'].map((code) => [code, 2] as const),
  ...Array.from({ length: 11 }, (_, row) => [String(row + 9), 1] as const),
])

const together =
  (...leans: readonly Lean[]): Lean =>
  (plan) => {
    let total = 0
    for (const lean of leans) total += lean(plan)
    return total
  }
