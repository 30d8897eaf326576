import { describe, expect, test } from 'vitest'
import { exitEdition, exitFactsOf } from '../../../test/factories/exit-facts.ts'
import { aJob, anItem, aPlacement, aPlanFile, aReferral } from '../../../test/factories/plan-file.ts'
import { nothingFound } from '../../../test/factories/plan-story.ts'
import { plainDate } from '../shared/plain-date.ts'
import { nothingKnown } from './exit-words.ts'
import type { PlanFile } from './plan-file.ts'
import { preExitCheck } from './pre-exit-check.ts'
import type { PreExit } from './pre-exit-check.ts'

const day = plainDate('2013-01-11')
const everythingAsked = {
  ...nothingFound,
  ...{ education: 'bachelor', educationCountry: 'in_canada', credentials: 'not_applicable', experience: 'in_canada' },
  ...{ employmentSkills: 'adequate', timeOut: 'under_3_months', poorRetention: false, jobSearch: 'adequate' },
  ...{ income: 'employed', languageSkills: 'adequate', labourMarketChange: false, disabled: false, indigenous: false },
}
const complete: Partial<PlanFile> = {
  referredIn: 'formal_other',
  acceptedOn: plainDate('2012-05-02'),
  client: { birthDate: plainDate('1980-01-01'), language: 'en' },
  summary: { ...everythingAsked, revision: 0 },
  items: [anItem()],
}
const check = (more: Partial<PlanFile> = {}, exit: Partial<PreExit> = {}) =>
  preExitCheck(exitEdition, aPlanFile({ ...complete, ...more }), { closedOn: day, said: null, ...exit })
const said = (facts: Parameters<typeof exitFactsOf>[0], satisfaction: number | null = 5): Partial<PreExit> => ({
  said: { facts: exitFactsOf(facts), satisfaction },
})
const brief = (findings: ReturnType<typeof check>) =>
  findings.map(({ code, severity, measures }) => [code, severity, measures.map((one) => one.code)])

test('a file of which nothing is missing has no findings', () => {
  expect(check()).toEqual([])
  expect(check({ employments: [aJob()], placements: [aPlacement()], referrals: [aReferral()] })).toEqual([])
})

describe('what makes a figure wrong', () => {
  test('a plan in no component is outside every figure', () => {
    expect(brief(check({ items: [] }))).toEqual([['not-assisted', 'wrong-figure', []]])
    expect(brief(check({ items: [anItem({ subGoal: 'planning' })] }))).toEqual([['not-assisted', 'wrong-figure', []]])
  })

  test('a blank of the client summary, by the indicator it would be', () => {
    const summary = { ...everythingAsked, revision: 0, income: null, disabled: null }
    expect(check({ summary }).map((one) => one.code === 'blank' && [one.field, one.measures[0]?.code])).toEqual([
      ['income', 'suitability.10'],
      ['disabled', 'suitability.13'],
    ])
  })

  test('one answer that two indicators wait for is one finding', () => {
    expect(brief(check({ client: { birthDate: null, language: null } }))).toEqual([
      ['blank', 'wrong-figure', ['suitability.1a', 'suitability.1b']],
    ])
  })

  test('no client summary is one finding, not thirteen', () => {
    const [finding, ...more] = check({ summary: null })
    expect(finding).toMatchObject({ code: 'no-summary', severity: 'wrong-figure' })
    expect(finding?.measures.length).toBe(14)
    expect(more).toEqual([])
  })

  test('nobody noted who referred the client', () => {
    expect(brief(check({ referredIn: null }))).toEqual([['blank', 'wrong-figure', ['coordination.referred_in']]])
    expect(check({ referredIn: 'es_provider' })).toEqual([])
  })

  test('a referral that was sent and never begun, where it would count', () => {
    const notBegun = { startedOn: null, endedOn: null, outcome: null }
    expect(brief(check({ referrals: [aReferral(notBegun)] }))).toEqual([
      ['referral-not-begun', 'wrong-figure', ['coordination.out_community']],
    ])
    expect(brief(check({ referrals: [aReferral({ ...notBegun, category: 'eo_job_bank' })] }))).toEqual([
      ['referral-not-begun', 'incomplete', []],
    ])
    expect(brief(check({ referrals: [aReferral(), aReferral({ ...notBegun, number: 2 })] }))).toEqual([
      ['referral-not-begun', 'incomplete', []],
    ])
    expect(check({ referrals: [aReferral({ ...notBegun, outcome: 'cancelled' })] })).toEqual([])
  })

  test('a job that goes on, and “not working” at the exit', () => {
    const none = said({ work: 'none', learning: 'none', otherwise: 'unemployed' })
    expect(brief(check({ employments: [aJob()] }, none))).toEqual([
      ['job-but-not-working', 'wrong-figure', ['employed']],
    ])
    for (const job of [aJob({ endedOn: plainDate('2013-01-10') }), aJob({ cancelled: true })])
      expect(check({ employments: [job] }, none)).toEqual([])
    expect(check({ employments: [aJob()] })).toEqual([])
  })
})

describe('what leaves the file incomplete', () => {
  test('items without an outcome, each by how far it came', () => {
    const open = { outcome: null, actualEnd: null }
    expect(
      brief(
        check({
          items: [
            anItem(),
            anItem({ number: 2, ...open, actualStart: null }),
            anItem({ number: 3, ...open }),
            anItem({ number: 4, outcome: null }),
          ],
        }),
      ).map(([code]) => code),
    ).toEqual(['item-not-started', 'item-open', 'item-without-outcome'])
  })

  test('a referral without an outcome or without a protocol', () => {
    expect(brief(check({ referrals: [aReferral({ outcome: null, protocolId: null })] }))).toEqual([
      ['referral-without-outcome', 'incomplete', []],
      ['referral-without-protocol', 'incomplete', ['coordination.out_community']],
    ])
  })

  test('work at the exit, and no job in the history', () => {
    const working = said({ work: 'employed', learning: 'none', jobMatch: 'any', hoursPerWeek: 35 })
    expect(brief(check({}, working))).toEqual([['working-without-job', 'incomplete', []]])
    expect(check({ employments: [aJob()] }, working)).toEqual([])
  })

  test('a placement of which the report of placements asks more, with the sum the employer’s answer is in', () => {
    const blank = { category: null, hoursPerWeek: null, wageCents: null, employerSatisfaction: null }
    const [finding] = check({ placements: [aPlacement(blank)], employments: [aJob()] })
    expect(finding).toMatchObject({
      code: 'placement-blank',
      fields: ['category', 'hours_per_week', 'wage', 'employer_satisfaction'],
      measures: [{ code: 'placement_employers.answered' }, { code: 'placement_employers.satisfied' }],
    })
  })

  test('a placement without a job of the same employer and time in the history', () => {
    const without = (job: Parameters<typeof aJob>[0]) =>
      check({ placements: [aPlacement({ endedOn: plainDate('2012-09-01') })], employments: [aJob(job)] }).length
    expect([without({}), without({ employerId: 2 }), without({ cancelled: true })]).toEqual([0, 1, 1])
    expect(without({ startedOn: plainDate('2012-09-02') })).toBe(1)
    expect(without({ startedOn: plainDate('2012-04-01'), endedOn: plainDate('2012-05-31') })).toBe(1)
  })

  test('a plan the client has not accepted', () => {
    expect(brief(check({ acceptedOn: null }))).toEqual([['not-accepted', 'incomplete', []]])
  })

  test('no answer on satisfaction, with the measures it is missing in', () => {
    const unknown = { work: 'none', learning: 'none', otherwise: 'unknown' }
    expect(brief(check({}, said(unknown, null)))).toEqual([
      ['satisfaction-blank', 'incomplete', ['satisfaction.assisted', 'response.assisted']],
    ])
    expect(check({}, said(unknown, 1))).toEqual([])
  })
})

test('what touches a figure comes first, and nothing is asked of the exit before it is told', () => {
  const findings = check({
    acceptedOn: null,
    referredIn: null,
    items: [anItem({ outcome: null }), anItem({ number: 2 })],
  })
  expect(findings.map(({ severity }) => severity)).toEqual(['wrong-figure', 'incomplete', 'incomplete'])
  expect(check({}, { said: { facts: nothingKnown, satisfaction: 5 } })).toEqual([])
})
