import type { Source } from '../../../core/programme/code-list.ts'
import type { Measure, Sum } from '../../../core/measures/measure.ts'
import { wasPaid } from '../../../core/measures/plan-words.ts'
import type { PlanFacts } from '../../../core/facts/plan.ts'
import { codeList } from '../../code-lists/all.ts'
import { notPaid } from './misses.ts'

const guide: Source = { certainty: 'read', key: 'GUIDE-2013' }

export const supportKinds = [
  ...['transportation', 'clothing', 'special_equipment', 'certification', 'training_cost', 'child_care'],
  ...['language_assessment', 'academic_assessment', 'translation', 'accommodation', 'other'],
  ...['scholarship_initial', 'scholarship_final'],
]
export const employerKinds = ['incentive', 'signing_initial', 'signing_final']

const rowOf = (kind: string): string => (employerKinds.includes(kind) ? `employers.${kind}` : `supports.${kind}`)

export const kindTitle = (kind: string) =>
  codeList('payment-kind').codes.find((one) => one.code === kind)?.label ?? { en: kind, fr: kind }

/**
 * A count of money is a count of plan-and-kind pairs, as the published "clients" column is, which sums to more than the
 * people in it. Payments of a plan count with its exit, whenever they were made [GUIDE-2013].
 */
export const moneyMeasures: readonly Measure<PlanFacts>[] = [...supportKinds, ...employerKinds].map((kind) => ({
  code: rowOf(kind),
  title: kindTitle(kind),
  source: guide,
  tells: 'money',
  excluded: null,
  achieved: wasPaid(kind, {
    en: `A payment was made: ${kindTitle(kind).en}`,
    fr: `Un paiement a été fait : ${kindTitle(kind).fr}`,
  }),
  misses: notPaid,
}))

export const moneySums: readonly Sum<PlanFacts>[] = [
  ...[...supportKinds, ...employerKinds].map((kind): Sum<PlanFacts> => ({
    code: rowOf(kind),
    title: kindTitle(kind),
    source: guide,
    of: (plan) => {
      let cents = 0
      for (const payment of plan.payments) if (payment.kind === kind) cents += payment.cents
      return cents
    },
  })),
  {
    code: 'placements',
    title: { en: 'Placements', fr: 'Placements' },
    source: { certainty: 'assumption' },
    of: (plan) => plan.placements.length,
  },
  {
    code: 'placement_employers.answered',
    title: { en: 'Placements whose employer answered', fr: 'Placements dont l’employeur a répondu' },
    source: guide,
    of: (plan) => plan.placements.filter((one) => one.employerSatisfaction !== null).length,
  },
  {
    code: 'placement_employers.satisfied',
    title: { en: 'Placements whose employer answered 4 or 5', fr: 'Placements dont l’employeur a répondu 4 ou 5' },
    source: guide,
    of: (plan) => plan.placements.filter((one) => (one.employerSatisfaction ?? 0) >= 4).length,
  },
]
