import { some } from '../../../core/measures/criterion.ts'
import type { Subject, SubjectKind } from '../../../core/measures/measure.ts'
import type { PlanFacts } from '../../../core/facts/plan.ts'
import type { Programme } from '../../../core/programme/programme.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { plainDate } from '../../../core/shared/plain-date.ts'
import { components, openedInError } from '../employment-service/plan.ts'

const served = some<PlanFacts, PlanFacts['items'][number]>(
  { en: 'A service was started and not cancelled', fr: 'Un service a débuté et n’a pas été annulé' },
  (plan) => plan.items,
  (item) => item.actualStart !== null && item.outcome !== 'cancelled',
  (item) => [{ resource: 'plan-items', number: item.number, field: 'actual_start', value: item.actualStart }],
)

const plans = (kind: SubjectKind, title: Bilingual): Subject<PlanFacts> => ({
  kind,
  title,
  tells: ['profile', 'outcomes'],
  population: served,
  excluded: openedInError,
  components,
  measures: [],
  sums: [],
})

/**
 * Integrated Employment Services, 2021 on [IES-2021]: as far as plans and components need. Its outcomes and checkpoints
 * are not measured yet.
 */
export const integratedEmploymentServices: Programme = {
  id: 'integrated-employment-services',
  name: { en: 'Integrated Employment Services', fr: 'Services d’emploi intégrés' },
  editions: [
    {
      programme: 'integrated-employment-services',
      id: '2021',
      from: plainDate('2021-01-01'),
      describedUntil: null,
      notes: [],
      settings: [],
      subjects: () => ({
        planExited: plans('planExited', { en: 'Action plan closed', fr: 'Plan d’action fermé' }),
        planStarted: plans('planStarted', { en: 'Action plan started', fr: 'Plan d’action commencé' }),
        siteMonth: null,
      }),
      reports: () => [],
      // What is asked of people before a plan of the integrated service is in no source read so far.
      eligibility: () => null,
      // Its outcomes are not described yet, and its checkpoints go by the day a job starts.
      outcomeRules: () => [],
      followUps: () => null,
    },
  ],
}
