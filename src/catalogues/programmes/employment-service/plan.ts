import { any } from '../../../core/measures/criterion.ts'
import { closedFor, isClosed, plannedUnder, startedUnder } from '../../../core/measures/plan-words.ts'
import { all } from '../../../core/measures/criterion.ts'

/**
 * Who is assisted, and in which component. Assisted is at least one of job search, job placement and job retention;
 * planning and information services alone are not [SQS-SERIES]. What puts a plan into a component is our assumption.
 */
export const components = {
  job_search: startedUnder('job_search', {
    en: 'A job search item was started and not cancelled',
    fr: 'Un élément de recherche d’emploi a débuté et n’a pas été annulé',
  }),
  job_placement: startedUnder('job_placement', {
    en: 'A job matching, placement or incentive item was started and not cancelled',
    fr: 'Un élément de jumelage, de placement ou d’incitatif a débuté et n’a pas été annulé',
  }),
  job_retention: startedUnder('job_retention', {
    en: 'A job or training retention item was started and not cancelled',
    fr: 'Un élément de maintien en emploi ou en formation a débuté et n’a pas été annulé',
  }),
}

/** The same where an installation decided that an item need not have been started: the other value of `componentRule`. */
const plannedComponents: typeof components = {
  job_search: plannedUnder('job_search', {
    en: 'A job search item was planned and not cancelled',
    fr: 'Un élément de recherche d’emploi a été prévu et n’a pas été annulé',
  }),
  job_placement: plannedUnder('job_placement', {
    en: 'A job matching, placement or incentive item was planned and not cancelled',
    fr: 'Un élément de jumelage, de placement ou d’incitatif a été prévu et n’a pas été annulé',
  }),
  job_retention: plannedUnder('job_retention', {
    en: 'A job or training retention item was planned and not cancelled',
    fr: 'Un élément de maintien en emploi ou en formation a été prévu et n’a pas été annulé',
  }),
}

/** Who is assisted by a rule of components, and of those whose plan was closed. */
const assistedIn = (by: typeof components) => {
  const isAssisted = any(
    { en: 'The participant is assisted', fr: 'Le participant reçoit des services assistés' },
    by.job_search,
    by.job_placement,
    by.job_retention,
  )
  const isAssistedAndClosed = all(
    { en: 'An assisted service plan that was closed', fr: 'Un plan de services assistés qui a été fermé' },
    isClosed({ en: 'The plan is closed', fr: 'Le plan est fermé' }),
    isAssisted,
  )
  return { components: by, isAssisted, isAssistedAndClosed }
}

/** By the values of the setting `componentRule`. */
export const assistedBy = {
  'started-item': assistedIn(components),
  'planned-item': assistedIn(plannedComponents),
} as const

/** Out of every report for good [PARTNERS-GATEWAY]. */
export const openedInError = closedFor('opened_in_error', {
  en: 'The plan was closed as “Opened in Error”',
  fr: 'Le plan a été fermé comme « Ouvert par erreur »',
})
