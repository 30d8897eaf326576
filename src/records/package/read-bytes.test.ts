import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFiscalYear } from '../../core/shared/fiscal-year.ts'
import { parseDate } from '../../core/shared/plain-date.ts'
import { charactersIn, dayIn, isFiscalYear, isInstant, isPostalCode, NOTHING, numberIn } from './read-bytes.ts'
import { wordSet } from './word-set.ts'

/** The text amid other bytes, as it lies in a file. */
const amid = <Answer>(text: string, read: (bytes: Buffer, start: number, end: number) => Answer): Answer => {
  const bytes = Buffer.from(text)
  return read(Buffer.concat([Buffer.from('9,'), bytes, Buffer.from(',9')]), 2, 2 + bytes.length)
}

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })

test('bytes name a day exactly when the text does', () => {
  const nearly = fc.tuple(digits(4), digits(2), digits(2), fc.constantFrom('-', '-', '-', '/', ''))
  fc.assert(
    fc.property(nearly, ([year, month, day, dash]) => {
      const text = `${year}${dash}${month}-${day}`
      const known = parseDate(text)
      expect(amid(text, dayIn)).toBe(known === null ? NOTHING : Number(known.replaceAll('-', '')))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  '2012-02-30',
  '2013-02-29',
  '2012-13-01',
  '2012-00-10',
  '2012-1-05',
  '12-01-05',
  '',
  ' 2012-01-05',
  '2012-01-05 ',
])('%j is no day', (text) => expect(amid(text, dayIn)).toBe(NOTHING))

test('bytes name a fiscal year exactly when the text does', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 99 }),
      fc.boolean(),
      (year, end, right) => {
        const text = `${String(year).padStart(4, '0')}-${String(right ? (year + 1) % 100 : end).padStart(2, '0')}`
        expect(amid(text, isFiscalYear)).toBe(parseFiscalYear(text) !== null)
      },
    ),
  )
})

test.each([
  ['0', 0, 0],
  ['-12', 0, -12],
  ['007', 0, 7],
  ['12.5', 2, 12.5],
  ['0.01', 2, 0.01],
])('%j with %i decimals is %d', (text, places, value) => {
  expect(amid(text, (bytes, start, end) => numberIn(bytes, start, end, places))).toBeCloseTo(value, 10)
})

test.each([
  ['', 2],
  ['-', 2],
  ['.5', 2],
  ['5.', 2],
  ['1.234', 2],
  ['1,5', 2],
  ['1e3', 2],
  ['+1', 0],
  ['1.0', 0],
  ['12345678901234', 0],
  ['NaN', 2],
])('%j with %i decimals is no number', (text, places) =>
  expect(amid(text, (bytes, start, end) => numberIn(bytes, start, end, places))).toBeNull(),
)

test.each([
  '2012-05-01T09:30:00Z',
  '2012-05-01T09:30:00.123456Z',
  '2012-05-01T23:59:59-04:00',
  '2012-05-01T00:00:00.1+14:00',
])('%j is an instant', (text) => expect(amid(text, isInstant)).toBe(true))

test.each([
  '2012-05-01',
  '2012-05-01 09:30:00Z',
  '2012-05-01T09:30:00',
  '2012-05-01T24:00:00Z',
  '2012-02-30T00:00:00Z',
  '2012-05-01T09:30:60Z',
  '2012-05-01T09:30:00.Z',
  '2012-05-01T09:30:00.1234567Z',
  '2012-05-01T09:30:00-0400',
  '2012-05-01T09:30:00+15:00',
])('%j is no instant', (text) => expect(amid(text, isInstant)).toBe(false))

test('a postal code has its letters and digits in turn', () => {
  for (const good of ['K1A 0B1', 'k1a0b1']) expect(amid(good, isPostalCode)).toBe(true)
  for (const bad of ['K1A-0B1', '12345', 'K1A 0B', 'K1A  0B1', 'KIA 0B1', ''])
    expect(amid(bad, isPostalCode)).toBe(false)
})

test('characters are counted, not bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(amid(text, charactersIn)).toBe([...text].length)
    }),
  )
})

test('a set of words knows its words and no others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), fc.string({ unit: 'binary' }), (words, other) => {
      const set = wordSet(words)
      for (const word of words) expect(amid(word, set.has)).toBe(true)
      expect(amid(other, set.has)).toBe(words.includes(other))
    }),
  )
})
