import { sentences } from '../../../platform/i18n/sentences.ts'

/** The columns of a report: everyone, and the three components. */
export const messages = sentences({
  en: {
    all: 'All participants',
    job_search: 'Job search',
    job_placement: 'Job placement',
    job_retention: 'Job retention',
  },
  fr: {
    all: 'Tous les participants',
    job_search: 'Recherche d’emploi',
    job_placement: 'Placement',
    job_retention: 'Maintien en emploi',
  },
})
