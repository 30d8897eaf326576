import { codeList } from '../../catalogues/code-lists/all.ts'
import { randomOf } from '../random.ts'
import { dayText } from './plan-view.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Network } from '../network/sites.ts'
import type { Random } from '../random.ts'
import type { PackageWriter } from '../write/package-writer.ts'
import type { PlanView } from './plan-view.ts'

/** Where people are sent on to, by the attribute of the plan that says so. */
const destinations: readonly (readonly [attribute: string, categories: readonly string[]])[] = [
  ['out_school', ['ged', 'high_school', 'independent_learning_centre']],
  ['out_training', ['freepayer', 'other_training', 'other_training']],
  [
    'out_community',
    [
      ...[
        'credential_assessment',
        'eo_action_centre',
        'eo_rrts',
        'municipal',
        'odsp',
        'ow',
        'child_care',
        'educational_services',
      ],
      ...['financial_planning', 'health', 'housing', 'language_assessment', 'legal', 'newcomer', 'regulatory_bodies'],
    ],
  ],
]
const listed = new Set(destinations.flatMap(([, categories]) => categories))
const elsewhere = codeList('referred-out').codes.flatMap(({ code }) => (listed.has(code) ? [] : [code]))

/** For each site its agreements with other bodies, by category. */
export type Protocols = readonly ReadonlyMap<string, string>[]

export const writeProtocols = (network: Network, writer: PackageWriter, since: PlainDate, seed: number): Protocols => {
  const random = randomOf(seed, 'protocols')
  let count = 0
  return network.sites.map(({ code: site }) => {
    const bySite = new Map<string, string>()
    for (const category of new Set(Array.from({ length: random.between(4, 9) }, () => random.pick([...listed])))) {
      const code = `A${String(++count).padStart(5, '0')}`
      bySite.set(category, code)
      writer.add('protocols', { code, site, body: random.pick(bodies), category, agreed_on: since })
    }
    return bySite
  })
}

const bodies = [
  'Collège Exemple',
  'Sample School Board',
  'City of Sampleton',
  'Fictive Health Centre',
  'Specimen, Mock & Partners',
  'Office Démo du logement',
] as const

/** Referrals that count where the plan's attributes say so; beside them some that must not. */
export const writeReferrals = (writer: PackageWriter, plan: PlanView, protocols: Protocols, random: Random): void => {
  let next = 1
  const refer = (category: string, counts: boolean) => {
    const protocol = random.chance(0.75) ? protocols[plan.siteIndex]?.get(category) : null
    writer.add('referrals', { plan: plan.number, number: next++, category, protocol, ...course(plan, counts, random) })
  }
  for (const [attribute, categories] of destinations) {
    if (plan.is(attribute)) {
      refer(random.pick(categories), true)
      if (random.chance(0.06)) refer(random.pick(categories), random.chance(0.5))
    } else if (random.chance(0.012)) refer(random.pick(categories), false)
  }
  if (random.chance(0.05)) refer(random.pick(elsewhere), random.chance(0.8))
}

const course = (plan: PlanView, counts: boolean, random: Random) => {
  const sent = random.between(plan.started, plan.end)
  const started = random.between(sent, Math.min(plan.end, sent + 30))
  if (counts) {
    const ended = random.chance(0.5) ? random.between(started, plan.end) : null
    const outcome = ended === null ? null : random.chance(0.85) ? 'attained' : 'not_attained'
    return {
      sent_on: dayText(sent),
      started_on: dayText(started),
      ended_on: ended === null ? null : dayText(ended),
      outcome,
    }
  }
  const began = random.chance(0.4)
  return {
    sent_on: dayText(sent),
    started_on: began ? dayText(started) : null,
    outcome: began || random.chance(0.5) ? 'cancelled' : null,
  }
}
