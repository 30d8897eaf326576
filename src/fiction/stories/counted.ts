import { plainDate } from '../../core/shared/plain-date.ts'
import type { Story } from './story.ts'
import { asked, eligible, searched } from './usual-rows.ts'

/** People whose exit counts otherwise than one would think. */
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
]
