import { describe, expect, test } from 'vitest'
import { aPlan, anExit } from '../../../../test/factories/plan-story.ts'
import { achieved, addsTo, standing } from '../../../../test/factories/standing.ts'
import { codeList } from '../../code-lists/all.ts'
import { employerKinds, supportKinds } from './money.ts'

describe('supports and incentives', () => {
  test('count a plan once a kind, and add up every payment of it', () => {
    const plan = anExit().paid('transportation', 5_000).paid('transportation', 2_550).paid('clothing', 9_999)
    expect(achieved('supports', plan)).toEqual(['supports.transportation', 'supports.clothing'])
    expect([addsTo('supports.transportation', plan), addsTo('supports.clothing', plan)]).toEqual([7_550, 9_999])
  })

  test('paid after the exit count with the exit, and before the plan’s first item too', () => {
    const plan = anExit().paid('child_care', 4_200, '2013-06-01')
    expect(standing('supports.child_care', plan)).toBe('achieved')
    expect(addsTo('supports.child_care', plan)).toBe(4_200)
  })

  test('of a plan that is not closed count nowhere yet', () => {
    expect(standing('supports.clothing', aPlan().jobSearch('2012-05-02').paid('clothing', 100))).toBe('outside')
  })

  test('to employers are kept apart from those to participants', () => {
    const plan = anExit().paid('incentive', 300_000).paid('signing_final', 100_000)
    expect(achieved('supports', plan)).toEqual([])
    expect(achieved('employers', plan)).toEqual(['employers.incentive', 'employers.signing_final'])
  })

  test('have a row for every kind of payment there is', () => {
    expect([...supportKinds, ...employerKinds].sort()).toEqual(
      codeList('payment-kind')
        .codes.map((one) => one.code)
        .sort(),
    )
  })
})

test('placement employers count by placement: all of them, those who answered, those who answered 4 or 5', () => {
  const plan = anExit()
    .placedWithIncentive('2012-06-01', 5)
    .placed('2012-07-01', 3)
    .placed('2012-08-01', 4)
    .placed('2012-09-01')
  expect(
    ['placements', 'placement_employers.answered', 'placement_employers.satisfied'].map((code) => addsTo(code, plan)),
  ).toEqual([4, 3, 2])
})
