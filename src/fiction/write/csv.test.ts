import { expect, test } from 'vitest'
import { csvCell, moneyCell } from './csv.ts'

test('only what would break a row is quoted', () => {
  expect(
    ['Anne-Marie', '12, rue de l’Exemple', '"Pretend" Home Care', 'two\nlines', '', null, undefined, true, 37.5].map(
      csvCell,
    ),
  ).toEqual([
    'Anne-Marie',
    '"12, rue de l’Exemple"',
    '"""Pretend"" Home Care"',
    '"two\nlines"',
    '',
    '',
    '',
    'true',
    '37.5',
  ])
})

test('money has two decimals', () => {
  expect([1, 50, 100, 123456].map(moneyCell)).toEqual(['0.01', '0.50', '1.00', '1234.56'])
})
