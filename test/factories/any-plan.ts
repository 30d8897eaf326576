import fc from 'fast-check'
import { practiceOf } from '../../src/catalogues/index.ts'
import type { PlanFile } from '../../src/core/plans/plan-file.ts'
import { addDays, plainDate } from '../../src/core/shared/plain-date.ts'

/** Plans with anything under them, and what may be asked of them: for properties that hold whatever the facts are. */

export const TODAY = plainDate('2013-01-14')
const START = plainDate('2012-10-22')
const { caps } = practiceOf('employment-service')

const day = fc.option(
  fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days)),
  { nil: null },
)
const someDay = fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days))
const maybe = <Value>(...values: readonly Value[]) => fc.constantFrom<Value | null>(null, ...values)
const numbered = { number: fc.integer({ min: 1, max: 4 }), revision: fc.integer({ min: 0, max: 1 }) }

export const itemFields = {
  subGoal: fc.constantFrom('planning', 'job_search', 'job_placement', 'job_retention'),
  kind: fc.constantFrom('custom', 'job_coaching', 'employer_contact', 'job_search_support'),
  title: maybe('Own words'),
  responsible: maybe('client'),
  hours: maybe(1, 2.5),
  expectedStart: day,
  expectedEnd: day,
  actualStart: day,
  actualEnd: day,
  outcome: maybe('attained', 'not_attained', 'cancelled'),
  goodCause: maybe('illness'),
}
export const referralFields = {
  category: fc.constantFrom('ged', 'legal'),
  protocolId: maybe(1, 2),
  sentOn: someDay,
  startedOn: day,
  endedOn: day,
  outcome: maybe('attained', 'cancelled'),
}
const work = {
  employerId: maybe(1),
  jobTitle: maybe('Baker'),
  startedOn: someDay,
  endedOn: day,
  hoursPerWeek: maybe(0, 20, 40),
  wageCents: maybe(0, 900, 50_000),
  wagePer: maybe('hour', 'week', 'month', 'year'),
}
export const jobFields = { ...work, occupation: maybe('6252', '62020', 'x'), cancelled: fc.boolean() }
export const placementFields = {
  ...work,
  category: maybe('test_and_hire'),
  withIncentive: fc.boolean(),
  employerSatisfaction: maybe(1, 5),
}
const kinds = caps.flatMap((cap) => cap.kinds)
export const paymentFields = {
  kind: fc.constantFrom(...kinds),
  cents: fc.integer({ min: 1, max: 900_000 }),
  paidOn: someDay,
}
const rows = <Row extends { readonly number: number }>(row: fc.Arbitrary<Row>) =>
  fc.uniqueArray(row, { maxLength: 4, selector: ({ number }) => number })

const closure = {
  ...{ revision: 0, closedOn: TODAY, reason: 'completion', satisfaction: null, outcome: null, work: null },
  ...{ hoursPerWeek: null, jobMatch: null, learning: null, otherwise: null, wageCents: null, wagePer: null },
}

export const anyPlan = fc
  .record({
    items: rows(fc.record({ ...numbered, ...itemFields })),
    referrals: rows(fc.record({ ...numbered, ...referralFields })),
    employments: rows(fc.record({ ...numbered, ...jobFields })),
    placements: rows(fc.record({ ...numbered, ...placementFields })),
    payments: rows(
      fc.record({ ...numbered, ...paymentFields, origin: fc.constantFrom('here' as const, 'imported' as const) }),
    ),
    isClosed: fc.boolean(),
    revision: fc.integer({ min: 0, max: 1 }),
  })
  .map(({ isClosed, ...parts }): PlanFile => ({
    ...{ id: 1, number: 50000017, programme: 'employment-service', clientId: 1, siteId: 1, counsellorId: null },
    ...{ startedOn: START, referredIn: null, selfInitiated: null, goal: null, acceptedOn: null, acceptedHow: null },
    ...{ client: { birthDate: null, language: null }, eligibility: null, summary: null },
    ...parts,
    closure: isClosed ? closure : null,
  }))

export const anyRow = fc.oneof(fc.constant('new' as const), fc.record(numbered))
export const anySeen = fc.subarray(['under-minimum-wage', 'no-placement-item', 'occupation-of-another-shape'])
export const protocols = [
  { id: 1, body: 'College', category: 'ged', agreedOn: plainDate('2012-01-01'), endedOn: null },
  { id: 2, body: 'Clinic', category: 'legal', agreedOn: plainDate('2012-01-01'), endedOn: plainDate('2012-12-31') },
]
