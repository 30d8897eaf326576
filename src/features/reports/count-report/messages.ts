import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    statement: (population: string, scope: string, from: string, to: string) =>
      `${population}; ${scope}; ${from} to ${to}`,
    known: (instant: string) => `As known at ${instant}.`,
    dated: 'What was known then is told from the dates imported records carry.',
    edition: (id: string) => `Edition ${id}.`,
    score: (score: string) => `Overall service quality: ${score} out of 10 (assumption).`,
    participants: 'Participants',
    row: 'Row',
    all: 'All',
    job_search: 'Job Search',
    job_placement: 'Job Placement',
    job_retention: 'Job Retention',
    standard: 'Standard',
    unknown: '–',
  },
  fr: {
    statement: (population, scope, from, to) => `${population} ; ${scope} ; du ${from} au ${to}`,
    known: (instant) => `Selon ce qui était connu le ${instant}.`,
    dated: 'Ce qui était connu alors est établi d’après les dates que portent les données importées.',
    edition: (id) => `Édition ${id}.`,
    score: (score) => `Qualité globale des services : ${score} sur 10 (hypothèse).`,
    participants: 'Participants',
    row: 'Ligne',
    all: 'Tous',
    job_search: 'Recherche d’emploi',
    job_placement: 'Placement',
    job_retention: 'Maintien en emploi',
    standard: 'Norme',
    unknown: '–',
  },
})
