import { describe, expect, test } from 'vitest'
import { anExit } from '../../../../test/factories/plan-story.ts'
import { achieved, standing } from '../../../../test/factories/standing.ts'
import { codeList } from '../../code-lists/all.ts'

describe('satisfaction', () => {
  test('is an answer of 4 or 5', () => {
    expect([1, 2, 3, 4, 5].map((answer) => standing('satisfaction.assisted', anExit().answered(answer)))).toEqual([
      'not-achieved',
      'not-achieved',
      'not-achieved',
      'achieved',
      'achieved',
    ])
  })

  test('leaves out who gave no answer, who is in the response rate’s base', () => {
    expect(standing('satisfaction.assisted', anExit())).toBe('excluded')
    expect(standing('response.assisted', anExit())).toBe('not-achieved')
    expect(standing('response.assisted', anExit().answered(1))).toBe('achieved')
  })
})

describe('referred in', () => {
  test('counts from every source but a provider of the service and no response', () => {
    const counting = codeList('referred-in')
      .codes.map((one) => one.code)
      .filter((code) => standing('coordination.referred_in', anExit().referredInBy(code)) === 'achieved')
    expect(counting).toEqual([
      'eo_action_centre',
      'eo_coop_diploma',
      'eo_oyap',
      'eo_apprenticeship_other',
      'eo_pre_apprenticeship',
      'eo_provider_other',
      'formal_other',
    ])
  })

  test('does not count from a source that is in no list', () => {
    expect(standing('coordination.referred_in', anExit().referredInBy('an_old_code'))).toBe('not-achieved')
  })
})

describe('referred out', () => {
  const community = (startedOn: string | null, outcome?: string) =>
    standing('coordination.out_community', anExit().referredTo('ow', startedOn, outcome))

  test('counts while in progress, and completed', () => {
    expect(community('2012-06-01')).toBe('achieved')
    expect(community('2012-06-01', 'attained')).toBe('achieved')
    expect(community('2012-06-01', 'not_attained')).toBe('achieved')
  })

  test('does not count when it never began, or was cancelled', () => {
    expect(community(null)).toBe('not-achieved')
    expect(community('2012-06-01', 'cancelled')).toBe('not-achieved')
  })

  test('counts when it began on the day of the close, and not the day after', () => {
    expect(community('2012-10-03')).toBe('achieved')
    expect(community('2012-10-04')).toBe('not-achieved')
  })

  test('counts where its category belongs', () => {
    const scored = (category: string) =>
      achieved('coordination', anExit().referredTo(category, '2012-06-01')).filter((code) => code !== 'coordination')
    expect(scored('ged')).toEqual(['coordination.out_school'])
    expect(scored('independent_learning_centre')).toEqual(['coordination.out_school'])
    expect(scored('freepayer')).toEqual(['coordination.out_training'])
    expect(scored('other_training')).toEqual(['coordination.out_training'])
    expect(scored('regulatory_bodies')).toEqual(['coordination.out_community'])
    expect(scored('es_provider')).toEqual([])
  })

  test('of which one was cancelled counts by the other', () => {
    expect(
      standing(
        'coordination.out_community',
        anExit().referredTo('ow', '2012-06-01', 'cancelled').referredTo('legal', '2012-07-01'),
      ),
    ).toBe('achieved')
  })

  test('scores once an indicator however often, and once each of several', () => {
    const often = anExit()
      .referredInBy('formal_other')
      .referredTo('ow', '2012-06-01')
      .referredTo('legal', '2012-07-01')
      .referredTo('ged', '2012-07-01')
    expect(achieved('coordination', often)).toEqual([
      'coordination',
      'coordination.referred_in',
      'coordination.out_school',
      'coordination.out_community',
    ])
  })
})

describe('the outcome at exit', () => {
  test.each(['1a', '1b', '2', '3', '4', '5', '6', '7', '8'])('%s is employed and not training', (code) => {
    const one = code.startsWith('1') ? ['employed.1'] : []
    expect(achieved('employed', anExit().outcome(code))).toEqual(['employed', ...one, `employed.${code}`])
    expect(achieved('training', anExit().outcome(code))).toEqual([])
  })

  test.each(['9', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19'])(
    '%s is training and not employed',
    (code) => {
      expect(achieved('training', anExit().outcome(code))).toEqual(['training', `training.${code}`])
      expect(achieved('employed', anExit().outcome(code))).toEqual([])
    },
  )

  test.each(['independent', 'unable_to_work', 'unemployed', 'unknown', 'volunteer'])(
    '%s is in the base only',
    (code) => {
      expect([standing('employed', anExit().outcome(code)), standing('training', anExit().outcome(code))]).toEqual([
        'not-achieved',
        'not-achieved',
      ])
    },
  )

  test('that nobody recorded is in the base only', () => {
    expect(standing('employed', anExit())).toBe('not-achieved')
  })
})
