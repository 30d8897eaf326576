import { addMonths, dayNumber } from '../../core/shared/plain-date.ts'
import { at } from '../lists.ts'
import { emailOf, familyName, givenName } from '../people/names.ts'
import { towns } from '../network/places.ts'
import { dayText } from './plan-view.ts'
import type { Random } from '../random.ts'
import type { PackageWriter } from '../write/package-writer.ts'
import type { PlanView } from './plan-view.ts'

const brackets: Readonly<Record<string, readonly [number, number]>> = {
  lt20: [16, 19],
  '20_24': [20, 24],
  '25_29': [25, 29],
  '30_44': [30, 44],
  '45_54': [45, 54],
  '55plus': [55, 67],
}

/** The person of a plan, on this day as old as the plan's category says, and what the person agreed to. */
export const writeClient = (
  writer: PackageWriter,
  number: number,
  plan: PlanView,
  ageOn: number,
  random: Random,
): void => {
  const gender = plan.category('gender')
  const language = plan.category('language')
  const family = familyName(random)
  const given = givenName(random, gender, language)
  const age = random.between(...(brackets[plan.category('age')] ?? [30, 44]))
  writer.add('clients', {
    number,
    family_name: family,
    given_name: given,
    birth_date: dayText(dayNumber(addMonths(dayText(ageOn), -12 * age)) - random.below(365)),
    gender,
    language,
    status_in_canada: statusOf(plan, random),
    marital_status: random.chance(0.1) ? null : random.pick(age < 25 ? youngMarital : marital),
    ...contact(plan, language, random),
    email: random.chance(0.4) ? null : emailOf(given, family, Math.floor(number / 10)),
  })
  writeConsents(writer, number, plan, random)
}

const youngMarital = ['single', 'single', 'single', 'single', 'common_law'] as const
const marital = ['single', 'single', 'married', 'married', 'common_law', 'separated', 'divorced', 'widowed'] as const

const statusOf = (plan: PlanView, random: Random): string | null => {
  if (random.chance(0.03)) return null
  if (plan.is('newcomer')) return random.chance(0.8) ? 'permanent_resident' : 'other'
  return random.chance(0.92) ? 'citizen' : 'permanent_resident'
}

const letters = 'ABCEGHJKLMNPRSTVWXYZ'

const contact = (plan: PlanView, language: string, random: Random) => {
  const { areaCode, postal } = plan.site.catchment
  const house = random.between(1, 990)
  return {
    address: language === 'fr' ? `${house}, rue de l’Exemple` : `${house} ${random.pick(streets)}`,
    city: at(towns, plan.siteIndex % towns.length),
    postal_code: `${postal}${random.below(10)}Z ${random.below(10)}${random.pick(letters)}${random.below(10)}`,
    // 555-0100 to 555-0199 are kept for fiction.
    phone: random.chance(0.08) ? null : `${areaCode}-555-01${String(random.below(100)).padStart(2, '0')}`,
  }
}

const streets = [
  'Sample Street',
  'Maple Specimen Road',
  'Notreal Avenue',
  'Pretend Lane, Apt. 4',
  'Mock Crescent',
] as const

const writeConsents = (writer: PackageWriter, client: number, plan: PlanView, random: Random): void => {
  const consent = (purpose: string, share: number) => {
    if (!random.chance(share)) return
    const given = Math.min(plan.end, plan.started + random.below(8))
    const withdrawn = random.chance(0.02) ? dayText(random.between(given, plan.end)) : null
    writer.add('consents', { client, purpose, given_on: dayText(given), withdrawn_on: withdrawn })
  }
  const assistance = ['ow', 'odsp', 'dependant'].includes(plan.category('income'))
  consent('social_assistance', assistance ? 0.8 : 0)
  consent('employer_contact', (plan.components & 6) > 0 ? 0.85 : 0.1)
  consent('text_email', 0.35)
  consent('other_provider', 0.03)
}
