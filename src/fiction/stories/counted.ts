import { plainDate } from '../../core/shared/plain-date.ts'
import type { Story } from './story.ts'

const searched = (from: number, to: number) => ({
  days: { expected_start: from, expected_end: to, actual_start: from, actual_end: to },
  row: { sub_goal: 'job_search', kind: 'job_search_support', responsible: 'both', outcome: 'attained' },
})

const asked = {
  education: 'grade_12',
  education_country: 'in_canada',
  credentials: 'none',
  experience: 'in_canada',
  employment_skills: 'needs_development',
  time_out: '6_to_12_months',
  poor_retention: false,
  job_search: 'needs_development',
  income: 'ow',
  language_skills: 'adequate',
  labour_market_change: false,
} as const

const eligible = { weekly_hours: 0, full_time_study: false, in_ontario: true } as const

/** People whose exit counts, counts otherwise than one would think, or does not count. */
export const countedStories: readonly Story[] = [
  {
    key: 'job-without-outcome',
    shows: {
      en: 'She has a job on file, and the exit says the outcome is unknown: she is not counted as employed.',
      fr: 'Un emploi figure à son dossier, mais la fermeture dit que le résultat est inconnu : elle n’est pas comptée en emploi.',
    },
    look: {
      en: 'As manager: Results, Employed / career path, Not in, Outcome unknown. Correct the closure details and see what changes.',
      fr: 'Comme gestionnaire : Résultats, Emploi / cheminement de carrière, Pas dans le chiffre, Résultat inconnu. Corrigez les détails de la fermeture et voyez ce qui change.',
    },
    person: {
      family_name: 'Notreal',
      given_name: 'Amara',
      birth_date: plainDate('1988-02-11'),
      gender: 'female',
      language: 'en',
    },
    registered: 140,
    plans: [
      {
        started: 138,
        accepted: 131,
        fields: { referred_in: 'formal_other', self_initiated: false, goal: 'Work in a bakery, close to the school' },
        eligibility: eligible,
        summary: asked,
        items: [searched(130, 40)],
        jobs: [
          {
            days: { started_on: 38 },
            row: {
              job_title: 'Baker’s helper (demo)',
              hours_per_week: 35,
              wage: '13.50',
              wage_per: 'hour',
              cancelled: false,
            },
          },
        ],
        closed: { days: { closed_on: 20 }, row: { reason: 'completion', satisfaction: 5, outcome: 'unknown' } },
      },
    ],
  },
  {
    key: 'unreachable',
    shows: {
      en: 'Nobody could reach him: closed without an answer and without an outcome.',
      fr: 'Personne n’a pu le joindre : plan fermé sans réponse et sans résultat.',
    },
    look: {
      en: 'As manager: Results, Customer satisfaction, Assisted service participants, Left out of the count. He gave no answer, so he is in neither number.',
      fr: 'Comme gestionnaire : Résultats, Satisfaction de la clientèle, Participants aux services assistés, Exclus du compte. Il n’a pas répondu : il n’est dans aucun des deux nombres.',
    },
    person: {
      family_name: 'Vzorový',
      given_name: 'Viktor',
      birth_date: plainDate('1979-09-30'),
      gender: 'male',
      language: 'en',
    },
    registered: 200,
    plans: [
      {
        started: 199,
        accepted: 190,
        fields: { referred_in: 'no_response', self_initiated: true },
        eligibility: eligible,
        summary: { ...asked, income: 'none', time_out: 'over_12_months' },
        items: [
          {
            days: { expected_start: 190, expected_end: 150, actual_start: 189, actual_end: 120 },
            row: {
              sub_goal: 'job_search',
              kind: 'job_search_workshop',
              responsible: 'client',
              outcome: 'not_attained',
              good_cause: 'other',
            },
          },
        ],
        closed: {
          days: { closed_on: 45 },
          row: { reason: 'unable_to_contact', outcome: 'unknown', otherwise: 'unknown' },
        },
      },
    ],
  },
  {
    key: 'opened-in-error',
    shows: {
      en: 'The plan was opened for the wrong person: it is out of every report for good, and still on file.',
      fr: 'Le plan a été ouvert pour la mauvaise personne : il est exclu de tout rapport, pour de bon, et reste au dossier.',
    },
    look: {
      en: 'As counsellor: open the plan. Nothing of it can be changed any more.',
      fr: 'Comme conseiller : ouvrez le plan. Plus rien ne peut y être modifié.',
    },
    person: {
      family_name: 'Démo',
      given_name: 'Luc',
      birth_date: plainDate('1991-05-04'),
      gender: 'male',
      language: 'fr',
    },
    registered: 95,
    plans: [
      {
        started: 94,
        fields: { referred_in: 'es_provider', self_initiated: false },
        eligibility: eligible,
        items: [searched(93, 93)],
        closed: { days: { closed_on: 93 }, row: { reason: 'opened_in_error' } },
      },
    ],
  },
  {
    key: 'unassisted',
    shows: {
      en: 'He had planning only, no job search, placement or retention: his exit is outside the report.',
      fr: 'Il n’a eu que de la planification, sans recherche d’emploi, placement ni maintien : sa fin est hors du rapport.',
    },
    look: {
      en: 'As counsellor: open the plan. The pre-exit check would have said so.',
      fr: 'Comme conseiller : ouvrez le plan. La vérification avant la fermeture l’aurait dit.',
    },
    person: {
      family_name: 'Imaginaire',
      given_name: 'Gilles',
      birth_date: plainDate('1961-12-19'),
      gender: 'male',
      language: 'fr',
    },
    registered: 120,
    plans: [
      {
        started: 119,
        accepted: 110,
        fields: { referred_in: 'formal_other', self_initiated: false },
        eligibility: eligible,
        summary: { ...asked, education: 'some_college', income: 'ei' },
        items: [
          {
            days: { expected_start: 110, expected_end: 80, actual_start: 109, actual_end: 82 },
            row: {
              sub_goal: 'planning',
              kind: 'career_development',
              responsible: 'both',
              hours: 6,
              outcome: 'attained',
            },
          },
        ],
        closed: {
          days: { closed_on: 60 },
          row: {
            reason: 'completion',
            satisfaction: 4,
            outcome: '1a',
            work: 'employed',
            hours_per_week: 37.5,
            job_match: 'any',
            learning: 'none',
          },
        },
      },
    ],
  },
  {
    key: 'came-back',
    shows: {
      en: 'She came back after a first plan: two plans, one live at a time, each counted in its own year.',
      fr: 'Elle est revenue après un premier plan : deux plans, un seul actif à la fois, chacun compté dans son exercice.',
    },
    look: {
      en: 'As counsellor: her file, the timeline.',
      fr: 'Comme conseiller : son dossier, la chronologie.',
    },
    person: {
      family_name: 'Halimbawa',
      given_name: 'Nadia',
      birth_date: plainDate('1984-07-22'),
      gender: 'female',
      language: 'en',
    },
    registered: 520,
    plans: [
      {
        started: 519,
        accepted: 510,
        fields: { referred_in: 'eo_action_centre', self_initiated: false },
        eligibility: eligible,
        summary: { ...asked, labour_market_change: true },
        items: [searched(505, 430)],
        closed: {
          days: { closed_on: 420 },
          row: { reason: 'completion', satisfaction: 4, outcome: '13', work: 'none', learning: 'second_career' },
        },
      },
      {
        started: 50,
        accepted: 44,
        fields: { referred_in: 'formal_other', self_initiated: true, goal: 'Practical nursing' },
        eligibility: eligible,
        summary: { ...asked, education: 'certificate', time_out: 'under_3_months' },
        items: [
          {
            days: { expected_start: 44, expected_end: -20, actual_start: 43 },
            row: { sub_goal: 'job_search', kind: 'job_search_support', responsible: 'both' },
          },
        ],
      },
    ],
  },
]
