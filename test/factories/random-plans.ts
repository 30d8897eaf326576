import fc from 'fast-check'
import { codeList } from '../../src/catalogues/index.ts'
import type { PlanFacts, PlanItem, SummaryFacts } from '../../src/core/facts/plan.ts'
import type { SiteMonthFacts } from '../../src/core/facts/site-month.ts'
import { addDays, dateOfDayNumber, dayNumber, plainDate } from '../../src/core/shared/plain-date.ts'
import { withCheckDigit } from '../../src/core/shared/public-number.ts'

const codes = (list: string) => codeList(list).codes.map((one) => one.code)
const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null, freq: 4 })
const fromList = (list: string) => maybe(fc.constantFrom(...codes(list)))
const yesNo = maybe(fc.boolean())

/** Days about three fiscal years, often at their ends. */
const someDay = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .integer({ min: dayNumber(plainDate('2011-12-01')), max: dayNumber(plainDate('2013-05-31')) })
      .map(dateOfDayNumber),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['2012-03-31', '2012-04-01', '2012-12-31', '2013-01-01', '2013-03-31', '2013-04-01'].map(plainDate),
    ),
  },
)

const birthDay = fc
  .integer({ min: dayNumber(plainDate('1946-01-01')), max: dayNumber(plainDate('1997-12-31')) })
  .map(dateOfDayNumber)

const summary: fc.Arbitrary<SummaryFacts> = fc.record({
  education: fromList('education'),
  educationCountry: fromList('education-country'),
  credentials: fromList('credentials'),
  experience: fromList('experience'),
  employmentSkills: fromList('skill-level'),
  timeOut: fromList('time-out'),
  poorRetention: yesNo,
  jobSearch: fromList('skill-level'),
  income: fromList('income'),
  languageSkills: fromList('skill-level'),
  labourMarketChange: yesNo,
  disabled: yesNo,
  indigenous: yesNo,
  visibleMinority: yesNo,
  newcomer: yesNo,
  deaf: yesNo,
  francophone: yesNo,
})

const fewDays = fc.integer({ min: 0, max: 120 })
const answer = maybe(fc.integer({ min: 1, max: 5 }))
/** Items under the three components far more often than the others: most plans are assisted. */
const subGoal = fc.constantFrom(
  'job_search',
  'job_search',
  'job_placement',
  'job_retention',
  'planning',
  'supports',
  'referral_programs',
)

const itemOutcome = fc.constantFrom(null, null, 'attained', 'not_attained', 'cancelled')

const parts = fc.record({
  start: someDay,
  programme: fc.constantFrom(...Array<string>(9).fill('employment-service'), 'integrated-employment-services'),
  referredIn: fromList('referred-in'),
  birthDate: maybe(birthDay),
  gender: fromList('gender'),
  language: fromList('language'),
  summary: maybe(summary),
  items: fc.array(fc.record({ subGoal, after: maybe(fewDays), outcome: itemOutcome }), { maxLength: 3 }),
  referrals: fc.array(
    fc.record({
      category: fc.constantFrom(...codes('referred-out')),
      after: maybe(fewDays),
      outcome: fromList('item-outcome'),
    }),
    { maxLength: 2 },
  ),
  placements: fc.array(fc.record({ withIncentive: fc.boolean(), after: fewDays, employerSatisfaction: answer }), {
    maxLength: 2,
  }),
  payments: fc.array(
    fc.record({
      kind: fc.constantFrom(...codes('payment-kind')),
      cents: fc.integer({ min: 1, max: 900_000 }),
      after: fc.integer({ min: 0, max: 500 }),
    }),
    { maxLength: 3 },
  ),
  closure: fc.option(
    fc.record({
      after: fc.integer({ min: 0, max: 300 }),
      reason: fc.constantFrom(
        'completion',
        'completion',
        'completion',
        'moved',
        'deceased',
        'other',
        'opened_in_error',
      ),
      satisfaction: answer,
      outcome: fromList('exit-outcome'),
    }),
    { nil: null, freq: 6 },
  ),
})

/** A plan with whatever may be in the records: blanks, never started, cancelled, opened in error, days about the year's ends. */
export const randomPlan: fc.Arbitrary<PlanFacts> = parts.map((drawn) => {
  const later = (days: number | null) => (days === null ? null : addDays(drawn.start, days))
  return {
    id: 1,
    number: String(withCheckDigit(500_001)),
    programme: drawn.programme,
    siteId: 1,
    startedOn: drawn.start,
    referredIn: drawn.referredIn,
    client: { birthDate: drawn.birthDate, gender: drawn.gender, language: drawn.language },
    summary: drawn.summary,
    items: drawn.items.map((one, at): PlanItem => ({
      number: at + 1,
      subGoal: one.subGoal,
      kind: 'custom',
      actualStart: later(one.after),
      actualEnd: null,
      outcome: one.outcome,
    })),
    referrals: drawn.referrals.map((one, at) => ({
      number: at + 1,
      category: one.category,
      startedOn: later(one.after),
      endedOn: null,
      outcome: one.outcome,
    })),
    placements: drawn.placements.map(({ after, ...one }, at) => ({
      ...one,
      number: at + 1,
      startedOn: addDays(drawn.start, after),
    })),
    payments: drawn.payments.map(({ after, ...one }, at) => ({
      ...one,
      number: at + 1,
      paidOn: addDays(drawn.start, after),
    })),
    closure: drawn.closure && {
      closedOn: addDays(drawn.start, drawn.closure.after),
      reason: drawn.closure.reason,
      satisfaction: drawn.closure.satisfaction,
      outcome: drawn.closure.outcome,
    },
  }
})

const few = fc.integer({ min: 0, max: 30 })

export const randomMonth: fc.Arbitrary<Omit<SiteMonthFacts, 'id' | 'siteId'>> = fc.record({
  month: fc.constantFrom(
    ...['2012-02-01', '2012-03-01', '2012-04-01', '2012-09-01', '2012-12-01', '2013-03-01', '2013-04-01'].map(
      plainDate,
    ),
  ),
  participants: few,
  sessions: few,
  attendees: few,
  participantAnswers: fc.tuple(few, few, few, few, few),
  employersServed: few,
  employerAnswers: fc.tuple(few, few, few, few, few),
})
