import { plainDate } from '../../core/shared/plain-date.ts'
import type { Story } from './story.ts'
import { asked, eligible, searched } from './usual-rows.ts'

/** People whose exit is outside the report, or counted in two years. */
export const countedElsewhere: readonly Story[] = [
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
