import { expect, test } from 'vitest'
import { contradictionsAmong, contradictionsIn, sheetsOf } from '../../core/publishing/check-tables.ts'
import { readSheet } from '../../core/publishing/sheet.ts'
import type { Cell } from '../../core/publishing/sheet.ts'
import { printedLaws, printedShapes, printedTables } from './all.ts'
import { digitsOf, reprint } from './corrected-tables.ts'
import { correctedTables } from './corrections.ts'

const SEED = 20121231
const CHANGES = 200

// Of these pages the guide prints only some rows: a total without its parts, or parts without the others.
const EXTRACTS = [868, 892, 906, 1368, 1376, 1790, 1885, 1891, 1904, 1908, 1918, 1923]

const sheets = sheetsOf(correctedTables, printedShapes)
const cells = sheets.flatMap((sheet) => [...sheet.cells.values()]).filter((cell) => !EXTRACTS.includes(cell.line))

/** Whether the checker sees that this figure was changed; the tables are without contradictions before. */
const isFound = (cell: Cell, digits: string): boolean => {
  const tables = correctedTables.map((table) => (table.line === cell.line ? reprint(table, cell, digits) : table))
  const changed = tables.find((table) => table.line === cell.line)
  const shapes = printedShapes.filter((shape) => shape.line === cell.line)
  if (!changed) throw new Error(`no table at line ${cell.line}`)
  const others = sheets.filter((sheet) => sheet.line !== cell.line)
  const reread = shapes.map((shape) => readSheet(changed, shape))
  const inOrder = [...others, ...reread].sort((one, other) => one.line - other.line)
  return contradictionsAmong(inOrder, tables, printedLaws).length > 0
}

/** Whether any law speaks of the figure: then an absurd one in its place is found. */
const isRelated = (cell: Cell): boolean => isFound(cell, '999999999') || isFound(cell, '0')

test('of 200 figures changed by a digit, at least 95 in 100 are found', { timeout: 300_000 }, () => {
  const random = numbersFrom(SEED)
  const tally = { found: 0, missed: 0, unrelated: 0 }
  while (tally.found + tally.missed < CHANGES) {
    const cell = cells[random(cells.length)]
    if (!cell) throw new Error('no such cell')
    if (isFound(cell, changed(digitsOf(cell), random))) tally.found += 1
    else if (isRelated(cell)) tally.missed += 1
    else tally.unrelated += 1
  }
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
  const all = tally.found + tally.missed + tally.unrelated
  process.stdout.write(
    `changed figures found: ${tally.found} of ${CHANGES} (${share(tally.found, CHANGES)}); with figures no law speaks of: ${tally.found} of ${all} (${share(tally.found, all)})\n`,
  )
  expect(tally.found / CHANGES).toBeGreaterThanOrEqual(0.95)
})

test('printed tables without contradictions are among those changed', () => {
  const broken = new Set(contradictionsIn(printedTables, printedShapes, printedLaws).map((one) => one.line))
  const asPrinted = correctedTables.filter((table) => !broken.has(table.line))
  expect(asPrinted.length).toBeGreaterThan(12)
  expect(asPrinted).toEqual(printedTables.filter((table) => !broken.has(table.line)))
})

/** Whole numbers below a limit, the same for the same seed. */
const numbersFrom = (seed: number) => {
  let state = seed
  return (limit: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * limit)
  }
}

type Random = (limit: number) => number

/** One digit replaced by another, two neighbours swapped, or one digit one more or one less. */
const changed = (digits: string, random: Random): string => {
  const places = [...digits].flatMap((sign, index) => (/\d/u.test(sign) ? [index] : []))
  const kinds = [replaced, swapped, oneOff]
  const result = kinds[random(kinds.length)]?.(digits, places, random) ?? digits
  return result === digits ? replaced(digits, places, random) : result
}

const replaced = (digits: string, places: readonly number[], random: Random): string => {
  const at = places[random(places.length)] ?? 0
  return withSign(digits, at, String((Number(digits[at]) + 1 + random(9)) % 10))
}

const swapped = (digits: string, places: readonly number[], random: Random): string => {
  const which = random(Math.max(places.length - 1, 1))
  const [one = 0, other = 0] = [places[which], places[which + 1] ?? places[which]]
  return withSign(withSign(digits, one, digits[other] ?? ''), other, digits[one] ?? '')
}

const oneOff = (digits: string, places: readonly number[], random: Random): string => {
  const at = places[random(places.length)] ?? 0
  const digit = Number(digits[at])
  const up = digit === 0 || (digit < 9 && random(2) === 0)
  return withSign(digits, at, String(up ? digit + 1 : digit - 1))
}

const withSign = (digits: string, at: number, sign: string): string => digits.slice(0, at) + sign + digits.slice(at + 1)
