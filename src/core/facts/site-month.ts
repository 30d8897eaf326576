import type { PlainDate } from '../shared/plain-date.ts'

/**
 * One month of a site's resource and information services, entered as aggregates. Tallies are answers 1 to 5, first to
 * fifth. Cancelled sessions are kept apart and counted nowhere.
 */
export type SiteMonthFacts = {
  readonly id: number
  readonly siteId: number
  /** First day of the month. */
  readonly month: PlainDate
  readonly participants: number
  readonly sessions: number
  readonly attendees: number
  readonly participantAnswers: readonly [number, number, number, number, number]
  readonly employersServed: number
  readonly employerAnswers: readonly [number, number, number, number, number]
}
