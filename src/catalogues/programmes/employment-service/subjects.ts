import type { Subjects } from '../../../core/measures/measure.ts'
import type { PlanFacts } from '../../../core/facts/plan.ts'
import type { SiteMonthFacts } from '../../../core/facts/site-month.ts'
import { wordSetting } from '../../../core/programme/setting.ts'
import type { SettingValues } from '../../../core/programme/setting.ts'
import { exitMeasures } from './exit-measures.ts'
import { moneyMeasures, moneySums } from './money.ts'
import { assistedBy, openedInError } from './plan.ts'
import { profileMeasures } from './profile-measures.ts'
import { siteMonth } from './site-month.ts'
import { suitability } from './suitability.ts'

type Assisted = (typeof assistedBy)[keyof typeof assistedBy]

/** What the service asks of a plan that was closed, of a plan that was started, and of a site's month. */
const subjectsOf = ({
  components,
  isAssisted,
  isAssistedAndClosed,
}: Assisted): Subjects<PlanFacts, SiteMonthFacts> => ({
  planExited: {
    kind: 'planExited',
    title: { en: 'Service plan closed', fr: 'Plan de services fermé' },
    tells: ['profile', 'outcomes'],
    population: isAssistedAndClosed,
    excluded: openedInError,
    components,
    measures: [...exitMeasures, ...suitability, ...moneyMeasures],
    sums: moneySums,
  },
  planStarted: {
    kind: 'planStarted',
    title: { en: 'Service plan started', fr: 'Plan de services commencé' },
    tells: ['profile', 'outcomes'],
    population: isAssisted,
    excluded: openedInError,
    components,
    measures: profileMeasures,
    sums: [],
  },
  siteMonth,
})

const byRule = {
  'started-item': subjectsOf(assistedBy['started-item']),
  'planned-item': subjectsOf(assistedBy['planned-item']),
}

/** The same objects for the same settings: what is worked out from them is kept beside them. */
export const subjects = (values: SettingValues): Subjects<PlanFacts, SiteMonthFacts> =>
  byRule[wordSetting(values, 'componentRule') === 'planned-item' ? 'planned-item' : 'started-item']
