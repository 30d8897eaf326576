import type { BlockSizes } from './target.ts'

/**
 * How many plans of which kind the province has, April to December 2012 (GUIDE-2013). What no table gives is chosen, and
 * marked so.
 */
export const exitSizes: BlockSizes = {
  all: 134_532,
  jobPlacement: 13_382,
  jobRetention: 12_651,
  // Chosen: as large a share as among the plans that began.
  jobSearch: 132_382,
  placementAndRetention: 2_900,
}

export const startSizes: BlockSizes = {
  all: 128_755,
  jobSearch: 126_690,
  jobPlacement: 11_303,
  jobRetention: 11_541,
  // Chosen.
  placementAndRetention: 2_500,
}

/** Chosen: plans that both began and ended in the period. */
export const beganAndEnded = 60_000

/** Plans outside both tables. Only the unassisted starts are published; the others are chosen to look like life. */
export const otherPlans = {
  unassistedStarts: 3_203,
  unassistedExits: 900,
  /** Ended before the period: their follow-ups fall due in it, and half of the people came back. */
  earlier: 14_000,
  /** Began before the period and still open. */
  stillOpen: 7_400,
  openedInError: 1_600,
}

/** Placements of plans that ended, and what their employers answered. Without an incentive: chosen. */
export const placements = { withIncentive: 12_719, withoutIncentive: 751, answered: 6_604, satisfied: 6_497 }

/** What sites entered every month, added up. Attendees and sessions: chosen. */
export const monthly = {
  participants: 1_302_480,
  answered: 277_008,
  satisfied: 268_901,
  attendees: 374_000,
  sessions: 31_200,
  sessionsCancelled: 1_400,
  /** Employers of placements and employers served, together. */
  employers: 41_902,
  employersAnswered: 10_413,
  employersSatisfied: 10_301,
}

/** For the whole fiscal year. The targets of resource and information services are chosen. */
export const yearly = {
  operatingDollars: 268_501_946,
  incentiveDollars: 40_038_500,
  assistedIntake: 151_476,
  participants: 1_750_000,
  sessions: 42_000,
}

/** Chosen: 430 sites, as in the network of the time. */
export const siteCount = 430
