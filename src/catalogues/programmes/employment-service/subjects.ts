import type { Subjects } from '../../../core/measures/measure.ts'
import type { PlanFacts } from '../../../core/facts/plan.ts'
import type { SiteMonthFacts } from '../../../core/facts/site-month.ts'
import { exitMeasures } from './exit-measures.ts'
import { moneyMeasures, moneySums } from './money.ts'
import { components, isAssisted, isAssistedAndClosed, openedInError } from './plan.ts'
import { profileMeasures } from './profile-measures.ts'
import { siteMonth } from './site-month.ts'
import { suitability } from './suitability.ts'

/** What the service asks of a plan that was closed, of a plan that was started, and of a site's month. */
export const subjects: Subjects<PlanFacts, SiteMonthFacts> = {
  planExited: {
    kind: 'planExited',
    title: { en: 'Service plan closed', fr: 'Plan de services fermé' },
    population: isAssistedAndClosed,
    excluded: openedInError,
    components,
    measures: [...exitMeasures, ...suitability, ...moneyMeasures],
    sums: moneySums,
  },
  planStarted: {
    kind: 'planStarted',
    title: { en: 'Service plan started', fr: 'Plan de services commencé' },
    population: isAssisted,
    excluded: openedInError,
    components,
    measures: profileMeasures,
    sums: [],
  },
  siteMonth,
}
