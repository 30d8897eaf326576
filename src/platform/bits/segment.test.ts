import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countAll, listSubjects, sizeOf, sumAll } from './answers.ts'
import { bytesInUse, createBitMemory } from './bit-memory.ts'
import { plainCounting } from './counting-plain.ts'
import { maskOf } from './mask.ts'
import type { Cohort } from './mask.ts'
import type { Row } from './row.ts'
import { applyChanges, createSegment, dropSegment, foldTail, rowCount } from './segment.ts'
import type { Change, Segment } from './segment.ts'

const layout = { bits: Array.from({ length: 11 }, (_, at) => `bit ${at}`), sums: ['cents', 'hours', 'visits'] }

const row = fc.record<Row>({
  subjectId: fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 2 ** 33, max: 2 ** 33 + 50 })),
  site: fc.integer({ min: 1, max: 4 }),
  day: fc.integer({ min: -3, max: 12 }),
  bits: fc.tuple(fc.nat(255), fc.nat(7)).map((bytes) => Uint8Array.from(bytes)),
  sums: fc.oneof(
    fc.constant(null),
    fc
      .uniqueArray(fc.tuple(fc.nat(2), fc.integer({ min: -1000, max: 9_000_000_000 })), {
        selector: ([place]) => place,
      })
      .map((pairs) => pairs.flat()),
  ),
})
const rows = fc.uniqueArray(row, { selector: (one) => one.subjectId, maxLength: 450, size: 'max' })
const change = fc.oneof(
  row.map((one): Change => ({ subjectId: one.subjectId, row: one })),
  fc.integer({ min: 1, max: 500 }).map((subjectId): Change => ({ subjectId, row: null })),
)
const step = fc.oneof(fc.array(change, { maxLength: 40 }), fc.constant('fold' as const))
const names = fc.subarray(layout.bits, { maxLength: 2 })
const cohort = fc.record<Cohort>({
  fromDay: fc.integer({ min: -4, max: 13 }),
  toDay: fc.integer({ min: -4, max: 13 }),
  sites: fc.oneof(
    fc.constant(null),
    fc.subarray([1, 2, 3, 4]).map((sites) => new Set(sites)),
  ),
  having: names,
  lacking: names,
})

const hasBit = (one: Row, name: string) => {
  const place = layout.bits.indexOf(name)
  return (((one.bits[place >> 3] ?? 0) >> (place & 7)) & 1) === 1
}

const sumIn = (one: Row, place: number) => {
  const pairs = one.sums ?? []
  return pairs.reduce((total, value, at) => (at % 2 === 1 && pairs[at - 1] === place ? total + value : total), 0)
}

const isIn = (one: Row, { fromDay, toDay, sites, having, lacking }: Cohort) =>
  one.day >= fromDay &&
  one.day <= toDay &&
  (sites === null || sites.has(one.site)) &&
  having.every((name) => hasBit(one, name)) &&
  !lacking.some((name) => hasBit(one, name))

const answersOf = (segment: Segment, asked: Cohort) => {
  const mask = maskOf(segment, asked)
  return {
    size: sizeOf(segment, mask),
    counts: countAll(segment, mask, layout.bits),
    sums: sumAll(segment, mask, layout.sums),
    subjects: listSubjects(segment, mask, { limit: 1000, after: null }),
  }
}

const naiveAnswers = (held: ReadonlyMap<number, Row>, asked: Cohort) => {
  const found = [...held.values()].filter((one) => isIn(one, asked))
  return {
    size: found.length,
    counts: layout.bits.map((name) => found.filter((one) => hasBit(one, name)).length),
    sums: layout.sums.map((_, place) => found.reduce((total, one) => total + sumIn(one, place), 0)),
    subjects: found.map((one) => one.subjectId).sort((a, b) => a - b),
  }
}

test('after any changes, any cohort has the counts, sums and subjects a plain list of rows gives', () => {
  fc.assert(
    fc.property(
      rows,
      fc.array(step, { maxLength: 6 }),
      fc.array(cohort, { minLength: 1, maxLength: 5 }),
      (first, steps, asked) => {
        const memory = createBitMemory()
        const segment = createSegment(memory, layout, first)
        const held = new Map(first.map((one) => [one.subjectId, one]))
        for (const one of [[], ...steps]) {
          if (one === 'fold') foldTail(segment)
          else {
            applyChanges(segment, one)
            for (const { subjectId, row: now } of one)
              if (now) held.set(subjectId, now)
              else held.delete(subjectId)
          }
          expect(rowCount(segment)).toBe(held.size)
          for (const question of asked) expect(answersOf(segment, question)).toEqual(naiveAnswers(held, question))
        }
        memory.counting = plainCounting(memory.memory)
        for (const question of asked) expect(answersOf(segment, question)).toEqual(naiveAnswers(held, question))
        dropSegment(segment)
        expect(bytesInUse(memory)).toBe(0)
      },
    ),
    { numRuns: 60 },
  )
})

const everyone: Cohort = { fromDay: 0, toDay: 1000, sites: null, having: [], lacking: [] }
const simple = (subjectId: number, day: number, byte = 1): Row => ({
  subjectId,
  site: 1,
  day,
  bits: Uint8Array.of(byte),
  sums: [0, subjectId],
})

test('a tail that passes its limit is folded, and nothing moves', () => {
  const segment = createSegment(
    createBitMemory(),
    layout,
    Array.from({ length: 3000 }, (_, at) => simple(at, at % 365)),
  )
  const tables = new Set([segment.table])
  for (let at = 0; at < 4000; at++) {
    applyChanges(segment, [{ subjectId: at % 3500, row: simple(at % 3500, at % 300, 2) }])
    tables.add(segment.table)
  }
  const mask = maskOf(segment, everyone)
  expect(tables.size).toBeGreaterThan(2)
  expect(countAll(segment, mask, ['bit 0', 'bit 1'])).toEqual([0, 3500])
  expect(sumAll(segment, mask, ['cents'])).toEqual([(3499 * 3500) / 2])
})

test('more changes at once than the tail holds: the last one of a subject stands', () => {
  const segment = createSegment(createBitMemory(), layout, [simple(1, 1), simple(2, 2)])
  const changes = Array.from({ length: 5000 }, (_, at) => ({
    subjectId: at % 2500,
    row: simple(at % 2500, 5, at < 2500 ? 1 : 2),
  }))
  applyChanges(segment, [...changes, { subjectId: 1, row: null }])
  expect(rowCount(segment)).toBe(2499)
  expect(countAll(segment, maskOf(segment, everyone), ['bit 0', 'bit 1'])).toEqual([0, 2499])
})

test('a list goes on after the last subject of the page before', () => {
  const segment = createSegment(
    createBitMemory(),
    layout,
    [7, 3, 9, 1, 5].map((subjectId) => simple(subjectId, subjectId)),
  )
  const mask = maskOf(segment, everyone)
  expect(listSubjects(segment, mask, { limit: 2, after: null })).toEqual([1, 3])
  expect(listSubjects(segment, mask, { limit: 2, after: 3 })).toEqual([5, 7])
  expect(listSubjects(segment, mask, { limit: 2, after: 7 })).toEqual([9])
})

test('a mask made before a change is refused, and so is one whose room younger masks have taken', () => {
  const segment = createSegment(createBitMemory(), layout, [simple(1, 1)])
  const before = maskOf(segment, everyone)
  applyChanges(segment, [{ subjectId: 1, row: null }])
  expect(() => countAll(segment, before, ['bit 0'])).toThrow('no longer held')
  const old = maskOf(segment, everyone)
  for (let more = 0; more < 16; more++) maskOf(segment, everyone)
  expect(() => sizeOf(segment, old)).toThrow('no longer held')
})

test('many scopes in turn do not fill the memory', () => {
  const memory = createBitMemory()
  const segment = createSegment(
    memory,
    layout,
    Array.from({ length: 500 }, (_, at) => ({ ...simple(at, 1), site: at })),
  )
  const sizes = Array.from({ length: 200 }, (_, site) =>
    sizeOf(segment, maskOf(segment, { ...everyone, sites: new Set([site, site + 1]) })),
  )
  expect(sizes).toEqual(sizes.map(() => 2))
  expect(bytesInUse(memory)).toBeLessThan(200_000)
})

test('a name no layout has, a subject that comes twice and a sum that is no whole number are bugs', () => {
  const segment = createSegment(createBitMemory(), layout, [simple(1, 1)])
  const mask = maskOf(segment, everyone)
  expect(() => countAll(segment, mask, ['bit 99'])).toThrow('no bit is named')
  expect(() => sumAll(segment, mask, ['dollars'])).toThrow('no sum is named')
  expect(() => createSegment(createBitMemory(), layout, [simple(1, 1), simple(1, 2)])).toThrow('twice')
  expect(() => createSegment(createBitMemory(), layout, [{ ...simple(1, 1), sums: [0, 0.5] }])).toThrow('no sum 0.5')
})
