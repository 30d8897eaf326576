import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeList, programmes } from '../../catalogues/index.ts'
import { judgeEligibility } from '../programme/eligibility.ts'
import type { EligibilityFacts } from '../programme/eligibility.ts'
import { effective } from '../programme/programme.ts'
import { addDays, plainDate } from '../shared/plain-date.ts'
import { openPlan } from './open-plan.ts'
import type { Opening, WantedPlan } from './open-plan.ts'

const [edition] = programmes[0]?.editions.slice(-1) ?? []
if (!edition) throw new Error('there is no edition')
const { eligibility: rule } = effective(edition)
const today = plainDate('2013-01-14')

const yes: EligibilityFacts = { weeklyHours: 0, fullTimeStudy: false, inOntario: true }
const known: Opening = {
  client: { birthDate: plainDate('1990-01-15') },
  site: { openedOn: null, closedOn: null },
  programme: { from: plainDate('2011-04-01'), rule },
  referredIn: new Set(codeList('referred-in').codes.map(({ code }) => code)),
  livePlans: [],
}
const wanted: WantedPlan = {
  programme: 'employment-service',
  siteId: 1,
  startedOn: today,
  referredIn: 'formal_other',
  selfInitiated: null,
  eligibility: yes,
  exceptionReason: null,
}
const reasonOf = (about: Partial<Opening>, asked: Partial<WantedPlan> = {}) => {
  const decided = openPlan({ ...known, ...about }, { ...wanted, ...asked }, today)
  return decided.ok ? 'opened' : decided.refusal.reason
}

describe('who is eligible', () => {
  const answer = (facts: Partial<EligibilityFacts>) => judgeEligibility(rule, { ...yes, ...facts }).answer

  test('works under 20 hours, is not in full-time study, and is in Ontario', () => {
    expect(answer({})).toBe('eligible')
    expect([19.99, 20].map((weeklyHours) => answer({ weeklyHours }))).toEqual(['eligible', 'not-eligible'])
    expect(answer({ fullTimeStudy: true })).toBe('not-eligible')
    expect(answer({ inOntario: false })).toBe('not-eligible')
  })

  test('is not known of somebody who was not asked, unless something says no already', () => {
    for (const fact of ['weeklyHours', 'fullTimeStudy', 'inOntario'] as const) {
      const { answer: said, clauses } = judgeEligibility(rule, { ...yes, [fact]: null })
      expect([fact, said]).toEqual([fact, 'not-known'])
      expect(clauses.find((one) => one.fact === fact)?.met).toBe(null)
    }
    expect(answer({ weeklyHours: null, fullTimeStudy: true })).toBe('not-eligible')
  })

  test('follows the setting of hours, in the words as well', () => {
    const other = effective(edition, { 'eligibility.hours': 24.5 }).eligibility
    const { answer: said, clauses } = judgeEligibility(other, { ...yes, weeklyHours: 24 })
    expect(said).toBe('eligible')
    expect(clauses[0]?.words.fr).toContain('24,5 heures')
  })
})

describe('a plan', () => {
  test('is opened for who is eligible, from the first day of the rules to today', () => {
    expect(reasonOf({})).toBe('opened')
    expect(reasonOf({}, { startedOn: plainDate('2011-04-01') })).toBe('opened')
  })

  test.each([
    ['no-such-programme', { programme: null }, {}],
    ['not-registered-here', { site: null }, {}],
    ['starts-in-the-future', {}, { startedOn: addDays(today, 1) }],
    ['before-the-service', {}, { startedOn: plainDate('2011-03-31') }],
    ['before-birth', { client: { birthDate: today } }, {}],
    ['site-not-open', { site: { openedOn: addDays(today, 1), closedOn: null } }, {}],
    ['site-not-open', { site: { openedOn: null, closedOn: addDays(today, -1) } }, {}],
    ['unknown-code', {}, { referredIn: 'a friend' }],
    ['impossible-hours', {}, { eligibility: { ...yes, weeklyHours: 169 } }],
    ['not-eligible', {}, { eligibility: { ...yes, weeklyHours: 30 } }],
    ['not-eligible', {}, { eligibility: { ...yes, weeklyHours: 30 }, exceptionReason: '   ' }],
    ['not-asked', {}, { eligibility: { ...yes, inOntario: null } }],
    ['reason-too-short', {}, { eligibility: { ...yes, weeklyHours: 30 }, exceptionReason: 'ok' }],
    ['reason-too-long', {}, { eligibility: { ...yes, weeklyHours: 30 }, exceptionReason: 'x'.repeat(501) }],
    ['no-exception', {}, { exceptionReason: 'The hours end this month' }],
  ] as const)('is refused: %s', (reason, about, asked) => {
    expect(reasonOf(about, asked)).toBe(reason)
  })

  test('is the only open one of a programme at a provider; another programme has its own', () => {
    const plan = { number: 50000017, programme: 'employment-service', siteId: 2, siteName: 'Harbour Row (demo)' }
    expect(reasonOf({ livePlans: [plan] })).toBe('live-plan')
    expect(reasonOf({ livePlans: [{ ...plan, programme: 'another' }] })).toBe('opened')
  })

  test('is opened by exception with a reason, which is kept trimmed', () => {
    const exception = { eligibility: { ...yes, weeklyHours: null }, exceptionReason: '  Was not sure of the hours ' }
    const decided = openPlan(known, { ...wanted, ...exception }, today)
    expect(decided.ok && [decided.value.exceptionReason, decided.value.verdict.answer]).toEqual([
      'Was not sure of the hours',
      'not-known',
    ])
  })

  test('needs no reason where the programme states no rule', () => {
    const free = { programme: { from: today, rule: null } }
    expect(reasonOf(free, { eligibility: { weeklyHours: null, fullTimeStudy: null, inOntario: null } })).toBe('opened')
  })
})

const someDay = fc.integer({ min: -9000, max: 40 }).map((days) => addDays(today, days))
const maybe = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: null })
const someOpening: fc.Arbitrary<Opening> = fc.record({
  client: fc.record({ birthDate: maybe(someDay) }),
  site: maybe(fc.record({ openedOn: maybe(someDay), closedOn: maybe(someDay) })),
  programme: maybe(fc.record({ from: someDay, rule: fc.constantFrom(rule, null) })),
  referredIn: fc.constant(known.referredIn),
  livePlans: fc.array(
    fc.record({
      number: fc.nat(),
      programme: fc.constantFrom('employment-service', 'another'),
      siteId: fc.nat(),
      siteName: fc.string(),
    }),
    { maxLength: 2 },
  ),
})
const someWish: fc.Arbitrary<WantedPlan> = fc.record({
  programme: fc.constantFrom('employment-service', 'another', ''),
  siteId: fc.integer(),
  startedOn: someDay,
  referredIn: maybe(fc.constantFrom('formal_other', 'es_provider', 'nobody')),
  selfInitiated: maybe(fc.boolean()),
  eligibility: fc.record({
    weeklyHours: maybe(fc.double({ min: -10, max: 200 })),
    fullTimeStudy: maybe(fc.boolean()),
    inOntario: maybe(fc.boolean()),
  }),
  exceptionReason: maybe(fc.string({ maxLength: 600 })),
})

test('whatever is asked of whatever is known is opened or refused, and what is opened keeps every rule', () => {
  let openings = 0
  fc.assert(
    fc.property(someOpening, someWish, (about, asked) => {
      const decided = openPlan(about, asked, today)
      if (!decided.ok) {
        expect(decided.refusal.reason).toMatch(/^[a-z-]+$/)
        return
      }
      openings += 1
      const { startedOn, exceptionReason, verdict, programme } = decided.value
      expect(startedOn <= today && startedOn >= (about.programme?.from ?? today)).toBe(true)
      expect(about.livePlans.some((plan) => plan.programme === programme)).toBe(false)
      expect(verdict.answer === 'eligible').toBe(exceptionReason === null)
    }),
    { numRuns: 3000 },
  )
  expect(openings).toBeGreaterThan(0)
})
