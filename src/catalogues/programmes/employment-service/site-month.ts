import type { Source } from '../../../core/programme/code-list.ts'
import { MONTHLY_DUE_DAY } from '../../../core/programme/setting.ts'
import type { Setting } from '../../../core/programme/setting.ts'
import { fact } from '../../../core/measures/criterion.ts'
import type { Subject, Sum } from '../../../core/measures/measure.ts'
import type { SiteMonthFacts } from '../../../core/facts/site-month.ts'

const guide: Source = { certainty: 'read', key: 'GUIDE-2013' }

const sum = (code: string, en: string, fr: string, of: (entry: SiteMonthFacts) => number): Sum<SiteMonthFacts> => ({
  code,
  title: { en, fr },
  source: guide,
  of,
})

export const monthlySettings: readonly Setting[] = [
  {
    key: MONTHLY_DUE_DAY,
    title: {
      en: 'Day of the next month by which a site’s monthly entry is due',
      fr: 'Jour du mois suivant auquel la saisie mensuelle d’un point de service est attendue',
    },
    source: { certainty: 'assumption' },
    value: 10,
    allowed: { min: 1, max: 28 },
  },
]

/** Resource and information services, entered by site and month; a month belongs to a period by its last day. */
export const siteMonth: Subject<SiteMonthFacts> = {
  kind: 'siteMonth',
  title: { en: 'Monthly entry of a site', fr: 'Saisie mensuelle d’un point de service' },
  tells: ['monthly'],
  population: fact(
    { en: 'A month was entered for the site', fr: 'Un mois a été saisi pour le point de service' },
    (entry) => entry.month,
    () => true,
    (entry) => [{ resource: 'monthly-entries', field: 'month', value: entry.month }],
  ),
  excluded: null,
  components: null,
  measures: [],
  sums: [
    sum('ri.participants', 'Participants', 'Participants', (entry) => entry.participants),
    sum('ri.sessions', 'Sessions held', 'Séances tenues', (entry) => entry.sessions),
    sum('ri.attendees', 'Session attendees', 'Participants aux séances', (entry) => entry.attendees),
    sum('ri_sessions.answered', 'Participants who answered', 'Participants qui ont répondu', (entry) =>
      total(entry.participantAnswers),
    ),
    sum('ri_sessions.satisfied', 'Participants answering 4 or 5', 'Participants ayant répondu 4 ou 5', (entry) =>
      satisfied(entry.participantAnswers),
    ),
    sum('ri.employers', 'Employers served', 'Employeurs servis', (entry) => entry.employersServed),
    sum('ri_employers.answered', 'Employers who answered', 'Employeurs qui ont répondu', (entry) =>
      total(entry.employerAnswers),
    ),
    sum('ri_employers.satisfied', 'Employers answering 4 or 5', 'Employeurs ayant répondu 4 ou 5', (entry) =>
      satisfied(entry.employerAnswers),
    ),
  ],
}

type Answers = SiteMonthFacts['participantAnswers']

const total = (answers: Answers): number => answers[0] + answers[1] + answers[2] + answers[3] + answers[4]

/** 4 and 5 are satisfied [SQS-SERIES]. */
const satisfied = (answers: Answers): number => answers[3] + answers[4]
