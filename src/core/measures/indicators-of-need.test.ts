import { expect, test } from 'vitest'
import { goldenPlans } from '../../../test/factories/golden-plans.ts'
import { programmes } from '../../catalogues/index.ts'
import { effective } from '../programme/programme.ts'
import { indicatorsOf, judgeIndicators } from './indicators-of-need.ts'
import { missOf } from './verdict.ts'

const [first, last] = [programmes[0]?.editions[0], programmes.at(-1)?.editions.at(-1)]
if (!first || !last) throw new Error('there is no edition')

test('the Employment Service scores fourteen indicators in sixteen rows, with its standard', () => {
  const set = indicatorsOf(effective(first))
  expect(set?.row).toMatchObject({ code: 'suitability', times: 14, standard: 25 })
  expect(set?.measures).toHaveLength(16)
  expect(indicatorsOf(effective(last))).toBe(null)
})

test('an indicator is met, not met or not asked exactly as its measure says, and nobody meets more than there are', () => {
  const set = indicatorsOf(effective(first))
  if (!set) throw new Error('there are no indicators')
  const seen = new Set<boolean | null>()
  for (const plan of goldenPlans) {
    const judged = judgeIndicators(set, plan)
    for (const { measure, met } of judged) {
      seen.add(met)
      expect([measure.code, met === true]).toEqual([measure.code, measure.achieved.meets(plan)])
      if (met !== true)
        expect([measure.code, met === null]).toEqual([measure.code, missOf(measure, plan) === 'not_asked'])
    }
    expect(judged.filter(({ met }) => met === true).length).toBeLessThanOrEqual(set.row.times)
  }
  expect(seen.size).toBe(3)
})
