import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isNight, unusualReading } from './unusual-reading.ts'

test('as many files as the setting allows are usual, one more is not', () => {
  expect(unusualReading({ files: 60, filesAtNight: 0 }, 60)).toBeNull()
  expect(unusualReading({ files: 61, filesAtNight: 0 }, 60)).toBe('many-files')
})

test('at night more than a third of it is unusual', () => {
  expect(unusualReading({ files: 20, filesAtNight: 20 }, 60)).toBeNull()
  expect(unusualReading({ files: 21, filesAtNight: 21 }, 60)).toBe('many-files-at-night')
  expect(unusualReading({ files: 21, filesAtNight: 20 }, 60)).toBeNull()
})

test('night is before six and from ten in the evening', () => {
  expect([5, 6, 21, 22].map(isNight)).toEqual([true, false, false, true])
})

test('whoever is unusual at a limit is unusual at every lower one', () => {
  const count = fc.nat(300)
  fc.assert(
    fc.property(count, count, count, count, (files, some, limit, less) => {
      const reading = { files, filesAtNight: Math.min(some, files) }
      if (unusualReading(reading, limit) !== null) expect(unusualReading(reading, Math.min(limit, less))).not.toBeNull()
    }),
  )
})
