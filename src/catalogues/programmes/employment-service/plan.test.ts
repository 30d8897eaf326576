import { describe, expect, test } from 'vitest'
import { aPlan, anExit } from '../../../../test/factories/plan-story.ts'
import { achieved, standing } from '../../../../test/factories/standing.ts'

const closed = (plan: ReturnType<typeof aPlan>) => plan.closed('2012-10-03', 'completion')

describe('assisted', () => {
  test.each([['job_search'], ['job_placement'], ['job_retention']])(
    'is a plan with a started item of %s',
    (subGoal) => {
      expect(standing('employed', closed(aPlan().item(subGoal, '2012-05-02')).outcome('1a'))).toBe('achieved')
    },
  )

  test('is not a plan of planning, supports and referrals alone', () => {
    const plan = aPlan().planning('2012-05-02').item('supports', '2012-05-02').item('referral_programs', '2012-05-02')
    expect(standing('employed', closed(plan.item('referral_community', '2012-05-03')).outcome('1a'))).toBe('outside')
  })

  test('is not a plan whose item never started', () => {
    expect(standing('employed', closed(aPlan().item('job_search', null)).outcome('1a'))).toBe('outside')
  })

  test('is not a plan whose only item was cancelled', () => {
    expect(standing('employed', closed(aPlan().item('job_search', '2012-05-02', 'cancelled')).outcome('1a'))).toBe(
      'outside',
    )
  })

  test('is a plan with one item cancelled and another started, and one whose item was not attained', () => {
    const twice = aPlan().item('job_search', '2012-05-02', 'cancelled').jobSearch('2012-06-02')
    expect(standing('employed', closed(twice).outcome('1a'))).toBe('achieved')
    expect(standing('employed', closed(aPlan().item('job_search', '2012-05-02', 'not_attained')).outcome('1a'))).toBe(
      'achieved',
    )
  })

  test('is not a plan with nothing in it', () => {
    expect(standing('employed', closed(aPlan()).outcome('1a'))).toBe('outside')
    expect(achieved('age', aPlan().bornOn('1980-01-01'))).toEqual([])
  })
})

describe('a plan', () => {
  test('is in the figures of exits once it is closed', () => {
    expect(standing('employed', aPlan().jobSearch('2012-05-02'))).toBe('outside')
  })

  test('is in the profile as soon as it is assisted, closed or not', () => {
    expect(achieved('gender', aPlan().jobSearch('2012-05-02').clientWho({ gender: 'female' }))).toEqual([
      'gender.female',
    ])
  })

  test('opened in error leaves every figure, the profile too', () => {
    const error = aPlan()
      .jobSearch('2012-05-02')
      .clientWho({ gender: 'female' })
      .closed('2012-10-03', 'opened_in_error')
      .outcome('1a')
      .answered(5)
    expect(
      ['employed', 'satisfaction.assisted', 'suitability.1a', 'gender.female'].map((code) => standing(code, error)),
    ).toEqual(Array(4).fill('excluded'))
  })

  test('closed for another reason stays', () => {
    for (const reason of ['unable_to_contact', 'moved', 'deceased', 'other'])
      expect(standing('employed', aPlan().jobSearch('2012-05-02').closed('2012-10-03', reason)), reason).toBe(
        'not-achieved',
      )
  })
})

describe('a component', () => {
  test('has the plans with a started item of its own', () => {
    const plan = aPlan()
      .jobSearch('2012-05-02')
      .item('job_retention', '2012-09-01', 'cancelled')
      .closed('2012-10-03', 'completion')
      .outcome('1a')
    expect(standing('employed', plan, 'job_search')).toBe('achieved')
    expect(standing('employed', plan, 'job_retention')).toBe('outside')
  })

  test('shares its plans with the others', () => {
    const plan = closed(aPlan().jobSearch('2012-05-02').placedWithIncentive('2012-06-02').jobRetention('2012-08-02'))
    expect(
      (['job_search', 'job_placement', 'job_retention'] as const).map((block) => standing('employed', plan, block)),
    ).toEqual(Array(3).fill('not-achieved'))
  })
})

test('a blank never counts: an exit of which nothing else is recorded achieves nothing', () => {
  const sections = [
    'satisfaction',
    'response',
    'coordination',
    'employed',
    'training',
    'suitability',
    'supports',
    'employers',
  ]
  const profile = ['age', 'language', 'gender', 'group', 'income']
  expect([...sections, ...profile].flatMap((section) => achieved(section, anExit()))).toEqual([])
  expect([...sections, ...profile].flatMap((section) => achieved(section, anExit().found({})))).toEqual([])
})
