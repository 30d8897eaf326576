import { plainDate } from '../../core/shared/plain-date.ts'
import type { Story } from './story.ts'

const eligible = { weekly_hours: 0, full_time_study: false, in_ontario: true } as const

const asked = {
  education: 'some_college',
  education_country: 'outside_canada',
  credentials: 'professional',
  experience: 'outside_canada',
  employment_skills: 'adequate',
  time_out: 'over_12_months',
  poor_retention: false,
  job_search: 'needs_development',
  income: 'none',
  language_skills: 'needs_development',
  labour_market_change: false,
  newcomer: true,
} as const

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
          ...asked,
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
        summary: asked,
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
  {
    key: 'late',
    shows: {
      en: 'Her next step is late: an item that should have ended, and a referral nobody answered.',
      fr: 'Sa prochaine étape est en retard : un élément qui aurait dû finir et un aiguillage resté sans réponse.',
    },
    look: {
      en: 'As counsellor: Home, the first line; then her file.',
      fr: 'Comme conseiller : Accueil, la première ligne ; puis son dossier.',
    },
    person: {
      family_name: 'Muestra',
      given_name: 'Oksana',
      birth_date: plainDate('1976-11-08'),
      gender: 'female',
      language: 'en',
      contact_by: 'email',
      email_safe: true,
      phone_safe: false,
      contact_note: 'Never telephone: somebody else answers. Email in the morning only (demo).',
    },
    registered: 80,
    consents: ['text_email'],
    plans: [
      {
        started: 79,
        accepted: 72,
        fields: { referred_in: 'formal_other', self_initiated: false, goal: 'Office work' },
        eligibility: eligible,
        summary: asked,
        items: [
          {
            days: { expected_start: 70, expected_end: 12, actual_start: 68 },
            row: { sub_goal: 'job_search', kind: 'job_search_support', responsible: 'both' },
          },
        ],
        referrals: [{ days: { sent_on: 40 }, row: { category: 'credential_assessment' } }],
      },
    ],
  },
  {
    key: 'ready-to-close',
    shows: {
      en: 'Everything is done and she has a job: the plan can be closed, and the pre-exit check names what to mend first.',
      fr: 'Tout est fait et elle a un emploi : le plan peut être fermé, et la vérification nomme ce qu’il faut d’abord corriger.',
    },
    look: {
      en: 'As counsellor: her file, Close the plan.',
      fr: 'Comme conseiller : son dossier, Fermer le plan.',
    },
    person: {
      family_name: 'Placeholder',
      given_name: 'Dina',
      birth_date: plainDate('1990-04-17'),
      gender: 'female',
      language: 'en',
    },
    registered: 110,
    consents: ['employer_contact'],
    plans: [
      {
        started: 109,
        accepted: 100,
        fields: { referred_in: 'formal_other', self_initiated: false, goal: 'Work with children' },
        eligibility: eligible,
        summary: {
          ...asked,
          education: 'certificate',
          education_country: 'in_canada',
          experience: 'in_canada',
          newcomer: false,
          credentials: 'none',
        },
        items: [
          {
            days: { expected_start: 99, expected_end: 30, actual_start: 98, actual_end: 28 },
            row: { sub_goal: 'job_search', kind: 'job_search_support', responsible: 'both', outcome: 'attained' },
          },
        ],
        referrals: [{ days: { sent_on: 60 }, row: { category: 'child_care' } }],
        jobs: [
          {
            days: { started_on: 21 },
            row: {
              job_title: 'Educator’s assistant (demo)',
              hours_per_week: 32,
              wage: '15.00',
              wage_per: 'hour',
              cancelled: false,
            },
          },
        ],
      },
    ],
  },
  {
    key: 'near-the-cap',
    shows: {
      en: 'A placement with incentive and supports near the cap: what room is left stands beside each.',
      fr: 'Un placement avec incitatif et des soutiens près du plafond : ce qui reste est écrit à côté.',
    },
    look: {
      en: 'As finance: the plan, Supports and incentives. A support of $60 is refused, with the room that is left.',
      fr: 'Comme finances : le plan, Soutiens et incitatifs. Un soutien de 60 $ est refusé, avec ce qui reste.',
    },
    person: {
      family_name: 'McPretend',
      given_name: 'Theo',
      birth_date: plainDate('1999-03-12'),
      gender: 'male',
      language: 'en',
    },
    registered: 90,
    consents: ['employer_contact'],
    plans: [
      {
        started: 89,
        accepted: 84,
        fields: { referred_in: 'eo_oyap', self_initiated: false, goal: 'Apprentice carpenter' },
        eligibility: eligible,
        summary: {
          ...asked,
          education: 'grade_11',
          education_country: 'in_canada',
          experience: 'none',
          newcomer: false,
          credentials: 'none',
        },
        items: [
          {
            days: { expected_start: 80, expected_end: -30, actual_start: 79 },
            row: { sub_goal: 'job_placement', kind: 'placement_incentive', responsible: 'both' },
          },
        ],
        placements: [
          {
            days: { started_on: 70 },
            row: {
              category: 'apprenticeship',
              with_incentive: true,
              job_title: 'Carpenter’s apprentice (demo)',
              hours_per_week: 40,
              wage: '14.00',
              wage_per: 'hour',
            },
          },
        ],
        payments: [
          { days: { paid_on: 75 }, row: { kind: 'special_equipment', amount: '310.00' } },
          { days: { paid_on: 60 }, row: { kind: 'transportation', amount: '145.00' } },
          { days: { paid_on: 30 }, row: { kind: 'incentive', amount: '4500.00' } },
        ],
      },
    ],
  },
  {
    key: 'walked-in',
    shows: {
      en: 'He came in and was registered; nobody has opened a plan yet.',
      fr: 'Il s’est présenté et a été inscrit ; personne n’a encore ouvert de plan.',
    },
    look: {
      en: 'As counsellor: his file, Open a plan.',
      fr: 'Comme conseiller : son dossier, Ouvrir un plan.',
    },
    person: {
      family_name: 'Probny',
      given_name: 'Ambrose',
      birth_date: plainDate('2001-06-25'),
      gender: 'male',
      language: 'en',
    },
    registered: 1,
    plans: [],
  },
]
