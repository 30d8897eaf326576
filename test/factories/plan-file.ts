import { plainDate } from '../../src/core/shared/plain-date.ts'
import { nothingKnown } from '../../src/core/plans/exit-words.ts'
import type {
  ClosureRecord,
  EmploymentRecord,
  ItemRecord,
  PlacementRecord,
  PlanFile,
  ReferralRecord,
} from '../../src/core/plans/plan-file.ts'

/** The file of a plan started on May 1, 2012, under which nothing is recorded but what is said. */
export const aPlanFile = (more: Partial<PlanFile> = {}): PlanFile => ({
  id: 1,
  number: 50000017,
  revision: 0,
  programme: 'employment-service',
  clientId: 1,
  siteId: 1,
  counsellorId: 1,
  startedOn: plainDate('2012-05-01'),
  referredIn: null,
  selfInitiated: null,
  goal: null,
  acceptedOn: null,
  acceptedHow: null,
  client: { birthDate: null, language: null },
  eligibility: null,
  summary: null,
  items: [],
  referrals: [],
  employments: [],
  placements: [],
  payments: [],
  closure: null,
  ...more,
})

/** An item of job search that was begun on May 2, 2012, and ended with success. */
export const anItem = (more: Partial<ItemRecord> = {}): ItemRecord => ({
  number: 1,
  revision: 0,
  subGoal: 'job_search',
  kind: 'job_search_support',
  title: null,
  responsible: null,
  hours: null,
  expectedStart: null,
  expectedEnd: null,
  actualStart: plainDate('2012-05-02'),
  actualEnd: plainDate('2012-06-01'),
  outcome: 'attained',
  goodCause: null,
  ...more,
})

/** A referral to housing services, begun and settled, under a protocol. */
export const aReferral = (more: Partial<ReferralRecord> = {}): ReferralRecord => ({
  number: 1,
  revision: 0,
  category: 'housing',
  protocolId: 1,
  sentOn: plainDate('2012-05-10'),
  startedOn: plainDate('2012-05-20'),
  endedOn: plainDate('2012-06-20'),
  outcome: 'attained',
  ...more,
})

const job = {
  employerId: 1,
  jobTitle: 'Baker’s helper',
  startedOn: plainDate('2012-06-01'),
  endedOn: null,
  hoursPerWeek: 35,
  wageCents: 1300,
  wagePer: 'hour',
}

/** A job that goes on. */
export const aJob = (more: Partial<EmploymentRecord> = {}): EmploymentRecord => ({
  number: 1,
  revision: 0,
  ...job,
  occupation: null,
  cancelled: false,
  ...more,
})

/** A placement of which everything is known, with the same employer as the job. */
export const aPlacement = (more: Partial<PlacementRecord> = {}): PlacementRecord => ({
  number: 1,
  revision: 0,
  ...job,
  category: 'work_experience',
  withIncentive: false,
  employerSatisfaction: 4,
  ...more,
})

/** Closed on October 3, 2012, with a code alone. */
export const aClosure = (more: Partial<ClosureRecord> = {}): ClosureRecord => ({
  revision: 0,
  closedOn: plainDate('2012-10-03'),
  reason: 'completion',
  satisfaction: null,
  outcome: 'unknown',
  ...nothingKnown,
  ...more,
})
