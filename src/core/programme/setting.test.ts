import { expect, test } from 'vitest'
import { defaultsOf, mayBe, numberSetting, wordSetting } from './setting.ts'
import type { Setting } from './setting.ts'

const about = { title: { en: 'A setting', fr: 'Un paramètre' }, source: { certainty: 'assumption' } } as const
const share: Setting = { ...about, key: 'share', value: 10, allowed: { min: 0, max: 100 } }
const way: Setting = { ...about, key: 'way', value: 'sum', allowed: { words: ['sum', 'any'] } }

test('a number may be within its range, both ends included, and no word', () => {
  expect([-1, 0, 100, 100.1, '10'].map((value) => mayBe(share, value))).toEqual([false, true, true, false, false])
})

test('a word may be one of its list, and no number', () => {
  expect(['sum', 'any', 'all', 1].map((value) => mayBe(way, value))).toEqual([true, true, false, false])
})

test('a value of the wrong kind, or a setting nobody has, is a bug said at once', () => {
  const values = defaultsOf([share, way])
  expect([numberSetting(values, 'share'), wordSetting(values, 'way')]).toEqual([10, 'sum'])
  expect(() => numberSetting(values, 'way')).toThrow(RangeError)
  expect(() => wordSetting(values, 'share')).toThrow(RangeError)
  expect(() => wordSetting(values, 'nothing')).toThrow(RangeError)
})
