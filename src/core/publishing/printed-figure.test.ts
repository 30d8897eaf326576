import { expect, test } from 'vitest'
import { figuresIn, spanOf } from './printed-figure.ts'

const valuesIn = (text: string) => figuresIn(text).map((figure) => figure.value)

test('a figure is read with its thousands, its decimals and its sign', () => {
  expect(figuresIn('134,532')).toEqual([{ value: 134_532, decimals: 0, unit: 'plain' }])
  expect(figuresIn('$1,802.80')).toEqual([{ value: 1802.8, decimals: 2, unit: 'dollars' }])
  expect(figuresIn('97%')).toEqual([{ value: 97, decimals: 0, unit: 'percent' }])
  expect(figuresIn('5.66 ??')).toEqual([{ value: 5.66, decimals: 2, unit: 'plain' }])
})

test('a cell may print several figures, or none', () => {
  expect(valuesIn('7, 030 / 9%')).toEqual([7030, 9])
  expect(valuesIn('17, 281 OW / 128, 596')).toEqual([17_281, 128_596])
  expect(valuesIn('$11,230 (39.6% of LIM-AT)')).toEqual([11_230, 39.6])
  expect(valuesIn('')).toEqual([])
})

test('a count is exact; money, shares and decimals are as exact as their last digit', () => {
  const [count, dollars, share] = figuresIn('3,592 $203,946 5.7%').map(spanOf)
  expect(count).toEqual({ low: 3592, high: 3592 })
  expect(dollars).toEqual({ low: 203_945.5, high: 203_946.5 })
  expect(share?.low).toBeCloseTo(5.65)
  expect(share?.high).toBeCloseTo(5.75)
})
