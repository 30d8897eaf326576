import type { PlanFacts } from '../../src/core/facts/plan.ts'
import type { SiteMonthFacts } from '../../src/core/facts/site-month.ts'
import { plainDate } from '../../src/core/shared/plain-date.ts'
import { aPlan, anExit } from './plan-story.ts'
import type { PlanStory } from './plan-story.ts'

/** Not drawn but written, so that no library and no list changes them: what the locks of editions judge. */
const stories: readonly PlanStory[] = [
  aPlan(),
  aPlan().jobSearch('2012-05-02'),
  aPlan().planning('2012-05-02').closed('2012-10-03', 'completion').outcome('1a'),
  aPlan().item('job_search', null).closed('2012-10-03', 'completion').outcome('1a'),
  aPlan().item('job_search', '2012-05-02', 'cancelled').closed('2012-10-03', 'completion').outcome('1a'),
  anExit().closed('2012-10-03', 'opened_in_error').outcome('1a').answered(5),
  aPlan().jobPlacement('2012-05-02').closed('2013-03-31', 'moved').outcome('1b').answered(3),
  aPlan().jobRetention('2012-05-02').closed('2012-04-01', 'other').outcome('19').answered(4),
  anExit().jobPlacement('2012-06-02').item('job_retention', '2012-06-02', 'attained').answered(1),
  ...[
    '1a',
    '1b',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '11',
    '12',
    '13',
    '14',
    '15',
    '16',
    '17',
    '18',
    '19',
  ].map((code) => anExit().outcome(code)),
  ...['unemployed', 'unknown', 'volunteer', 'independent', 'unable_to_work'].map((code) => anExit().outcome(code)),
  ...['formal_other', 'eo_action_centre', 'es_provider', 'no_response'].map((code) => anExit().referredInBy(code)),
  anExit().referredTo('ged', '2012-10-03').referredTo('other_training', '2012-10-04'),
  anExit().referredTo('freepayer', '2012-06-01').referredTo('ow', '2012-06-01', 'cancelled'),
  anExit().referredTo('housing', '2012-06-01', 'attained').referredTo('high_school', null),
  ...['high_school', 'freepayer', 'housing'].flatMap((category) => [
    anExit().referredTo(category, '2012-10-04'),
    anExit().referredTo(category, null),
    anExit().referredTo(category, '2012-06-01', 'cancelled'),
  ]),
  anExit().closed('2012-10-03', 'unable_to_contact'),
  anExit().referredTo('independent_learning_centre', '2012-06-01').referredTo('es_provider', '2012-06-01'),
  ...['1992-05-02', '1992-05-01', '1987-05-01', '1980-02-29', '1967-05-02', '1967-05-01', '1950-01-01'].map((day) =>
    anExit().bornOn(day),
  ),
  anExit()
    .clientWho({ gender: 'female', language: 'en' })
    .found({ education: 'grade_12', educationCountry: 'outside_canada' }),
  anExit()
    .clientWho({ gender: 'male', language: 'fr' })
    .found({ education: 'oac', educationCountry: 'in_canada', credentials: 'professional' }),
  anExit()
    .clientWho({ gender: 'undisclosed' })
    .found({ experience: 'none', employmentSkills: 'needs_development', timeOut: '6_to_12_months' }),
  anExit().found({
    experience: 'outside_canada',
    credentials: 'regulated_trade',
    timeOut: '3_to_6_months',
    poorRetention: true,
  }),
  anExit().found({
    jobSearch: 'needs_development',
    languageSkills: 'needs_development',
    labourMarketChange: true,
    timeOut: 'over_12_months',
  }),
  anExit().found({
    disabled: true,
    indigenous: true,
    visibleMinority: true,
    newcomer: true,
    deaf: true,
    francophone: true,
  }),
  anExit().found({
    disabled: false,
    jobSearch: 'adequate',
    languageSkills: 'unknown',
    poorRetention: false,
    experience: 'in_canada',
  }),
  ...['ei', 'ow', 'odsp', 'dependant', 'crown_ward', 'employed', 'self_employed', 'none', 'other'].map((income) =>
    anExit().found({ income }),
  ),
  ...[
    ['transportation', 'clothing', 'special_equipment', 'certification'],
    ['training_cost', 'child_care', 'language_assessment', 'academic_assessment'],
    ['translation', 'accommodation', 'other', 'scholarship_initial', 'scholarship_final'],
    ['incentive', 'signing_initial', 'signing_final'],
  ].map((kinds) =>
    kinds.reduce((story, kind, at) => story.paid(kind, 1000 + at).paid(kind, 7, '2013-06-01'), anExit()),
  ),
  anExit().placedWithIncentive('2012-06-01', 4).placed('2012-07-01', 2).placed('2012-08-01'),
]

export const goldenPlans: readonly PlanFacts[] = stories.map((story) => story.facts)

const month = (participants: number, answers: SiteMonthFacts['participantAnswers']): SiteMonthFacts => ({
  id: 1,
  siteId: 1,
  month: plainDate('2012-05-01'),
  participants,
  sessions: 3,
  attendees: 9,
  participantAnswers: answers,
  employersServed: 2 * participants,
  employerAnswers: [answers[4], 0, answers[2], answers[3], 1],
})

export const goldenMonths: readonly SiteMonthFacts[] = [month(0, [0, 0, 0, 0, 0]), month(40, [1, 2, 3, 4, 5])]
