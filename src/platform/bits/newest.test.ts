import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createBitMemory } from './bit-memory.ts'
import { maskOf } from './mask.ts'
import type { Cohort } from './mask.ts'
import { listNewest } from './newest.ts'
import type { Row } from './row.ts'
import { applyChanges, createSegment } from './segment.ts'

const layout = { bits: ['a', 'b', 'c'], sums: [] }

const row = fc.record<Row>({
  subjectId: fc.integer({ min: 1, max: 400 }),
  site: fc.integer({ min: 1, max: 3 }),
  day: fc.integer({ min: -3, max: 12 }),
  bits: fc.nat(7).map((byte) => Uint8Array.of(byte)),
  sums: fc.constant(null),
})
const rows = fc.uniqueArray(row, { selector: (one) => one.subjectId, maxLength: 300, size: 'max' })

const everybody = { fromDay: -4, toDay: 13, sites: null, having: [], lacking: [] }
const whose = (...having: readonly string[]): Cohort => ({ ...everybody, having })

const has = (one: Row, name: string) => ((one.bits[0] ?? 0) >> layout.bits.indexOf(name)) % 2 === 1

describe('the newest under a mask', () => {
  test('is any stretch of a plain list in order, after changes that lie in the tail', () => {
    fc.assert(
      fc.property(rows, rows, fc.nat(400), fc.integer({ min: 1, max: 60 }), (first, later, skip, limit) => {
        const segment = createSegment(createBitMemory(), layout, first)
        applyChanges(
          segment,
          later.map((one) => ({ subjectId: one.subjectId, row: one })),
        )
        const held = new Map([...first, ...later].map((one) => [one.subjectId, one]))
        const expected = [...held.values()]
          .filter((one) => has(one, 'a') || has(one, 'b'))
          .sort((one, other) => other.day - one.day || other.subjectId - one.subjectId)
          .slice(skip, skip + limit)
        const masks = [maskOf(segment, whose('a')), maskOf(segment, whose('b'))]
        expect(listNewest(segment, masks, { skip, limit })).toEqual(
          expected.map(({ subjectId, day }) => ({ subjectId, day })),
        )
      }),
    )
  })

  test('is nobody where nobody is', () => {
    const segment = createSegment(createBitMemory(), layout, [])
    expect(listNewest(segment, [maskOf(segment, whose('a'))], { skip: 0, limit: 25 })).toEqual([])
  })
})
