import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf } from './spreadsheet.ts'

test('no cell begins as a formula does', () => {
  expect(csvOf([['=1+1', '+1', '@sum', '-cmd', '-5', 'a=b']])).toBe('\t=1+1,\t+1,\t@sum,\t-cmd,-5,a=b\r\n')
})

test('whatever is in a cell, its line has as many cells', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), (cells) => {
      const quotesGone = csvOf([cells]).replaceAll(/"(?:[^"]|"")*"/g, '')
      expect(quotesGone.split(',')).toHaveLength(cells.length)
      for (const cell of quotesGone.split(',')) expect(cell).not.toMatch(/^[=+@]/)
    }),
  )
})
