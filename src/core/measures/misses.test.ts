import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { employmentService } from '../../catalogues/programmes/employment-service/programme.ts'
import { anExit } from '../../../test/factories/plan-story.ts'
import type { PlanStory } from '../../../test/factories/plan-story.ts'
import { randomPlan } from '../../../test/factories/random-plans.ts'
import { effective } from '../programme/programme.ts'
import { judgeEverything, layoutOf, missBitsOf } from './layout.ts'
import { judge, missOf } from './verdict.ts'

const subjects = [
  ...new Set(
    employmentService.editions
      .map((edition) => effective(edition).subjects)
      .flatMap(({ planExited, planStarted }) => [planExited, planStarted]),
  ),
]

/** In which way a plan missed a measure; null: in none that the measure names. */
const missed = (code: string, { facts }: PlanStory): string | null => {
  const found = subjects.flatMap(({ measures }) => measures).find((one) => one.code === code)
  if (!found) throw new Error(`no measure ${code}`)
  return missOf(found, facts)
}

describe('why somebody is not in a figure', () => {
  test('of employed: what the outcome says, or that there is none', () => {
    const ways = [anExit(), ...['unknown', 'unemployed', '13', 'unable_to_work', 'volunteer', 'independent'].map(ended)]
    expect(ways.map((plan) => missed('employed', plan))).toEqual([
      ...['not_recorded', 'unknown', 'unemployed', 'in_training', 'unable_to_work', 'volunteer', 'independent'],
    ])
    expect(missed('training', ended('1a'))).toBe('in_work')
  })

  test('of one outcome: another one', () => {
    expect([anExit(), ended('unknown'), ended('2')].map((plan) => missed('employed.1a', plan))).toEqual([
      ...['not_recorded', 'unknown', null],
    ])
  })

  test('of a referral: the nearest it came to counting', () => {
    const code = 'coordination.out_community'
    const late = anExit().referredTo('ow', '2012-10-04')
    const blank = anExit().referredTo('ow', null)
    const off = anExit().referredTo('ow', '2012-06-01', 'cancelled')
    expect([late, blank, off, anExit().referredTo('ged', '2012-06-01')].map((plan) => missed(code, plan))).toEqual([
      ...['begun_after_close', 'not_begun', 'cancelled', null],
    ])
    expect(missed(code, off.referredTo('housing', null).referredTo('health', '2012-12-01'))).toBe('begun_after_close')
  })

  test('of a referral in: nothing recorded, no response, or a source that does not count', () => {
    const ways = [anExit(), anExit().referredInBy('no_response'), anExit().referredInBy('es_provider')]
    expect(ways.map((plan) => missed('coordination.referred_in', plan))).toEqual([
      ...['not_recorded', 'no_response', 'es_provider'],
    ])
  })

  test('of satisfaction: 3, or less', () => {
    expect([1, 2, 3].map((answer) => missed('satisfaction.assisted', anExit().answered(answer)))).toEqual([
      ...[null, null, 'answered_3'],
    ])
    expect(missed('response.assisted', anExit().closed('2012-10-03', 'unable_to_contact'))).toBe('unable_to_contact')
  })

  test('of an indicator: not asked, or it does not apply', () => {
    const ways = [anExit(), anExit().found({ poorRetention: null }), anExit().found({ poorRetention: false })]
    expect(ways.map((plan) => missed('suitability.8', plan))).toEqual(['not_asked', 'not_asked', null])
    expect([anExit(), anExit().bornOn('1980-02-29')].map((plan) => missed('suitability.1a', plan))).toEqual([
      ...['not_asked', null],
    ])
  })
})

const ended = (code: string): PlanStory => anExit().outcome(code)

test('a verdict says the way of missing that judging by hand says, and nobody has two or one without missing', () => {
  const judged = subjects.map((one) => ({ one, names: layoutOf(one).bits, judgeAll: judgeEverything(one) }))
  fc.assert(
    fc.property(randomPlan, (plan) => {
      for (const { one, names, judgeAll } of judged) {
        const { bits } = judgeAll(plan)
        const has = (name: string) => ((bits[names.indexOf(name) >> 3] ?? 0) >> (names.indexOf(name) & 7)) % 2 === 1
        for (const measure of one.measures) {
          const stands = judge(one, measure, 'all', plan).standing
          const way = stands === 'not-achieved' ? missOf(measure, plan) : null
          expect(missBitsOf(measure).filter(has), `${measure.code}, ${stands}`).toEqual(
            way === null ? [] : [`${measure.code}:miss:${way}`],
          )
        }
      }
    }),
  )
})

test('every way of missing has a code of its own, and words in both languages', () => {
  for (const { measures } of subjects)
    for (const { code, misses } of measures) {
      expect(new Set(misses.kinds.map((one) => one.code)).size).toBe(misses.kinds.length)
      for (const words of [misses.rest, ...misses.kinds.flatMap((one) => [one.title, one.when.words])])
        expect(words.en !== '' && words.fr !== '', code).toBe(true)
    }
})
