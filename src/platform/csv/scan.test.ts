import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstBadByte } from './bad-byte.ts'
import { csvScanner } from './scan.ts'
import type { CsvRow, FileFault } from './scan.ts'

type Read = { rows: string[][]; lines: number[]; faults: (string | null)[]; fault: FileFault | null }

const read = (bytes: Buffer, chunkSize = bytes.length || 1, longest?: number): Read => {
  const scanner = csvScanner(longest)
  const found: Read = { rows: [], lines: [], faults: [], fault: null }
  const onRow = (row: CsvRow) => {
    found.rows.push(Array.from({ length: row.fields }, (_, field) => cell(row, field)))
    found.lines.push(row.line)
    found.faults.push(row.fault)
  }
  for (let at = 0; at < bytes.length && !found.fault; at += chunkSize) {
    found.fault = scanner.push(bytes.subarray(at, at + chunkSize), onRow)
  }
  found.fault ??= scanner.finish(onRow)
  return found
}

const cell = (row: CsvRow, field: number): string => {
  const text = row.bytes.toString('utf8', row.starts[field], row.ends[field])
  return row.doubled[field] ? text.replaceAll('""', '"') : text
}

const quoted = (text: string, always: boolean) =>
  always || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

const text = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ',', '"', '\n', '\r', '\r\n', ';', ' ', '\\.', '\t') })
const table = fc.array(fc.array(fc.tuple(text, fc.boolean()), { minLength: 1, maxLength: 5 }), { maxLength: 12 })
const lineEnd = fc.constantFrom('\n', '\r\n')

test('any table reads as csv-parse reads it, in pieces of any size', () => {
  fc.assert(
    fc.property(table, lineEnd, fc.boolean(), fc.integer({ min: 1, max: 40 }), (rows, end, mark, chunkSize) => {
      const written = rows.map((row) => row.map(([value, always]) => quoted(value, always)).join(',')).join(end)
      const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${written}`)
      const expected: string[][] = parse(bytes, {
        bom: true,
        relax_column_count: true,
        skip_empty_lines: true,
        record_delimiter: ['\r\n', '\n'],
      })
      const found = read(bytes, chunkSize)
      expect(found.fault).toBeNull()
      expect(found.rows).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

test('bytes of any kind give rows or a fault, the same in pieces of any size', () => {
  const bytes = fc.array(fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x61, 0xc3, 0xa9, 0xef, 0xbb, 0xbf), { maxLength: 60 })
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1, max: 10 }), (all, chunkSize) => {
      const whole = read(Buffer.from(all))
      const pieces = read(Buffer.from(all), chunkSize)
      expect(pieces.fault).toEqual(whole.fault)
      if (!whole.fault) expect(pieces).toEqual(whole)
    }),
    { numRuns: 1000 },
  )
})

test('a row is known by the line it starts on, quoted lines counted', () => {
  expect(read(Buffer.from('a,b\n"1\n2",x\n\nlast,y')).lines).toEqual([1, 2, 5])
})

test.each([
  ['a quote inside an unquoted field', 'a"b,c\n1,2\n', 'stray-quote'],
  ['text after a closing quote', '"a"b,c\n1,2\n', 'stray-quote'],
  ['a carriage return alone', 'a\rb,c\n1,2\n', 'stray-carriage-return'],
])('%s spoils its row and no other', (_, file, fault) => {
  expect(read(Buffer.from(file)).faults).toEqual([fault, null])
})

test('a quote that is never closed is told by the line it opens on', () => {
  expect(read(Buffer.from('a,b\n1,"2\n3,4\n')).fault).toEqual({ code: 'unclosed-quote', line: 2, byte: 4 })
  expect(read(Buffer.from(`a,b\n1,"${'2,3\n'.repeat(100)}`), 16, 64).fault?.code).toBe('unclosed-quote')
})

test('a row without end is refused before it fills the memory', () => {
  expect(read(Buffer.from('x'.repeat(1000)), 16, 64).fault).toEqual({ code: 'row-too-long', line: 1, byte: 0 })
})

test('a byte that is not UTF-8 is told by line and byte, whatever pieces it comes in', () => {
  const bytes = Buffer.concat([Buffer.from('a,é\nb,'), Buffer.of(0xe9), Buffer.from('\nc,d\n')])
  for (const size of [1, 3, 100]) expect(read(bytes, size).fault).toEqual({ code: 'not-utf8', line: 2, byte: 7 })
})

test('a NUL byte is told by line and byte', () => {
  expect(read(Buffer.from('a,b\nc,\0\n')).fault).toEqual({ code: 'nul-byte', line: 2, byte: 6 })
})

test('the first bad byte is found wherever it lies', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const good = Buffer.from(before)
      expect(firstBadByte(good)).toBe(-1)
      expect(firstBadByte(Buffer.concat([good, Buffer.of(0xff), Buffer.from(after)]))).toBe(good.length)
    }),
  )
})
