import { plainDate } from '../../core/shared/plain-date.ts'
import type { Story } from './story.ts'
import { eligible, newlyArrived } from './usual-rows.ts'

/** People somebody is working with today. */
export const storiesUnderWay: readonly Story[] = [
  {
    key: 'long-french-name',
    shows: {
      en: 'A file in French, with a name as long as names are.',
      fr: 'Un dossier en français, avec un nom aussi long que le sont les noms.',
    },
    look: {
      en: 'As counsellor: search “lariviere” or “elisabeth”. Print the plan: it is in French.',
      fr: 'Comme conseiller : cherchez « lariviere » ou « elisabeth ». Imprimez le plan : il est en français.',
    },
    person: {
      family_name: 'Larivière-Desgroseilliers de l’Exemple',
      given_name: 'Marie-Élisabeth Françoise',
      preferred_name: 'Babette',
      birth_date: plainDate('1969-08-03'),
      gender: 'female',
      language: 'fr',
      contact_by: 'phone',
      phone_safe: true,
    },
    registered: 34,
    consents: ['employer_contact', 'text_email'],
    plans: [
      {
        started: 33,
        accepted: 26,
        fields: {
          referred_in: 'formal_other',
          self_initiated: false,
          goal: 'Travailler en français dans une bibliothèque',
        },
        eligibility: eligible,
        summary: {
          ...newlyArrived,
          education: 'bachelor',
          education_country: 'in_canada',
          experience: 'in_canada',
          newcomer: false,
          credentials: 'none',
          francophone: true,
        },
        items: [
          {
            days: { expected_start: 25, expected_end: -10, actual_start: 24 },
            row: { sub_goal: 'job_search', kind: 'job_search_support', responsible: 'both' },
          },
          {
            days: { expected_start: -5, expected_end: -25 },
            row: { sub_goal: 'job_search', kind: 'job_search_workshop', responsible: 'client' },
          },
        ],
        referrals: [{ days: { sent_on: 20, started_on: 12 }, row: { category: 'language_assessment' } }],
      },
    ],
  },
  ...(['1985-03-07', '1985-07-03'] as const).map((birth, place): Story => ({
    key: `twin-${place + 1}`,
    shows: {
      en: 'Two people of one name, born on days that are each other’s turned round: they look like one file twice, and are not.',
      fr: 'Deux personnes du même nom, nées à des jours qui se lisent à l’envers : on dirait deux fois le même dossier, à tort.',
    },
    look: {
      en: 'As reception: register “Jordan Sample”, born 1985-03-07. The check shows both and says what agrees.',
      fr: 'Comme réception : inscrivez « Jordan Sample », né le 1985-03-07. La vérification montre les deux et dit ce qui concorde.',
    },
    person: {
      family_name: 'Sample',
      given_name: 'Jordan',
      birth_date: plainDate(birth),
      gender: place === 0 ? 'male' : 'female',
      language: 'en',
    },
    registered: 60 - place * 20,
    plans: [
      {
        started: 59 - place * 20,
        accepted: 52 - place * 20,
        fields: { referred_in: place === 0 ? 'formal_other' : 'no_response', self_initiated: place === 1 },
        eligibility: eligible,
        summary: newlyArrived,
        items: [
          {
            days: { expected_start: 50 - place * 20, expected_end: -15, actual_start: 50 - place * 20 },
            row: { sub_goal: 'job_search', kind: 'job_search_support', responsible: 'both' },
          },
        ],
      },
    ],
  })),
  {
    key: 'exception',
    shows: {
      en: 'She works 24 hours a week, more than the rule allows; an exception was made, with its reason, and is counted.',
      fr: 'Elle travaille 24 heures par semaine, plus que ne le permet la règle ; une exception a été faite, avec son motif, et elle est comptée.',
    },
    look: {
      en: 'As counsellor: open the plan, Eligibility.',
      fr: 'Comme conseiller : ouvrez le plan, Admissibilité.',
    },
    person: {
      family_name: 'Specimen',
      given_name: 'Priya',
      birth_date: plainDate('1995-01-28'),
      gender: 'female',
      language: 'en',
    },
    registered: 16,
    plans: [
      {
        started: 15,
        fields: { referred_in: 'no_response', self_initiated: true },
        eligibility: {
          weekly_hours: 24,
          full_time_study: false,
          in_ontario: true,
          exception_reason: 'The employer has announced that the plant closes next month (demo).',
        },
      },
    ],
  },
]
