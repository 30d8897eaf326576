import type { Cap } from '../core/plans/caps.ts'
import type { ContactRules } from '../core/plans/plan-contacts.ts'
import type { ItemRules } from '../core/plans/record-item.ts'
import type { Source } from '../core/programme/code-list.ts'
import { labelOf } from '../core/programme/code-list.ts'
import { codeList } from './code-lists/all.ts'

/** What a programme asks of the work on a plan, beside what is counted. */
export type Practice = {
  readonly items: ItemRules
  readonly contacts: ContactRules
  /** The sub-goal an item of which goes with every placement. */
  readonly placementSubGoal: string
  readonly caps: readonly Cap[]
}

const guide: Source = { certainty: 'read', key: 'GUIDE-2013' }

const capOf = (kind: string, cents: number): Cap => ({
  code: kind,
  title: labelOf(codeList('payment-kind'), kind),
  source: guide,
  cents,
  kinds: [kind],
})

/** The limits are a client's; that they are counted by plan is our assumption. */
const caps: readonly Cap[] = [
  {
    code: 'supports',
    title: { en: 'Supports for the client', fr: 'Soutiens à la personne cliente' },
    source: guide,
    cents: 500_00,
    kinds: [
      ...['transportation', 'clothing', 'special_equipment', 'certification', 'training_cost', 'child_care'],
      ...['language_assessment', 'academic_assessment', 'translation', 'accommodation', 'other'],
    ],
  },
  capOf('scholarship_initial', 500_00),
  capOf('scholarship_final', 500_00),
  {
    code: 'incentive',
    title: { en: 'Training incentive for the employer', fr: 'Incitatif de formation pour l’employeur' },
    source: guide,
    cents: 6_000_00,
    kinds: ['incentive'],
  },
  {
    code: 'signing',
    title: {
      en: 'Apprenticeship employer signing bonus',
      fr: 'Prime à la signature pour l’employeur d’un apprenti',
    },
    source: guide,
    cents: 2_000_00,
    kinds: ['signing_initial', 'signing_final'],
  },
]

/** Which kinds belong where, which need consent and when one keeps in touch are assumptions, each a line here. */
const employmentService: Practice = {
  items: {
    namedByHand: ['custom'],
    onlyUnder: { job_coaching: 'job_retention', employer_contact: 'job_retention', planned_contact: 'job_retention' },
    needsConsent: { employer_contact: 'employer_contact' },
  },
  contacts: { kind: 'planned_contact', subGoal: 'job_retention', days: [7, 30, 90] },
  placementSubGoal: 'job_placement',
  caps,
}

const practices: Readonly<Record<string, Practice>> = { 'employment-service': employmentService }

/** Throws where the programme says nothing of the work on its plans. */
export const practiceOf = (programme: string): Practice => {
  const found = practices[programme]
  if (!found) throw new RangeError(`nothing is said of the practice of ${programme}`)
  return found
}
