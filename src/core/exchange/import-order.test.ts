import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isUnderWay, standingOf, wish } from './import-order.ts'
import type { ImportOrder } from './import-order.ts'

const order = (more: Partial<ImportOrder> = {}): ImportOrder => ({
  wish: 'check',
  state: 'done',
  found: 'something',
  hasFiles: true,
  ...more,
})

describe('where an import stands', () => {
  test('read, decided, done, taken back: each step is what the last wish came to', () => {
    expect(standingOf(order({ state: 'waiting', found: null }))).toBe('checking')
    expect(standingOf(order())).toBe('checked')
    expect(standingOf(order({ wish: 'apply', state: 'under-way' }))).toBe('applying')
    expect(standingOf(order({ wish: 'apply' }))).toBe('applied')
    expect(standingOf(order({ wish: 'revert' }))).toBe('reverted')
  })

  test('what could not be read is not decided on, nor what brings nothing', () => {
    expect(standingOf(order({ state: 'refused', found: null }))).toBe('unread')
    expect(standingOf(order({ found: 'nothing-new' }))).toBe('nothing-new')
  })

  test('a refused or failed deed changed nothing: one may decide again', () => {
    for (const state of ['refused', 'failed'] as const) {
      expect(standingOf(order({ wish: 'apply', state }))).toBe('checked')
      expect(standingOf(order({ wish: 'revert', state }))).toBe('applied')
    }
  })

  test('once the files are forgotten, what was only checked is over; what was applied can still be taken back', () => {
    expect(standingOf(order({ hasFiles: false }))).toBe('over')
    expect(wish(order({ wish: 'apply', hasFiles: false }), 'revert').ok).toBe(true)
  })
})

const orders = fc.record({
  wish: fc.constantFrom('check' as const, 'apply' as const, 'revert' as const, 'discard' as const),
  state: fc.constantFrom(
    'waiting' as const,
    'under-way' as const,
    'done' as const,
    'refused' as const,
    'failed' as const,
  ),
  found: fc.constantFrom('something' as const, 'nothing-new' as const, null),
  hasFiles: fc.boolean(),
})
const wishes = fc.constantFrom('apply' as const, 'revert' as const, 'discard' as const)

test('while the worker is at it nothing else may be asked, and at any time one thing at most is applied or taken back', () => {
  fc.assert(
    fc.property(orders, wishes, (one, wanted) => {
      const decided = wish(one, wanted)
      if (isUnderWay(standingOf(one))) expect(decided.ok).toBe(false)
      if (decided.ok) expect(wanted === 'revert').toBe(standingOf(one) === 'applied')
      else expect(decided.refusal).toEqual({ reason: 'not-now', standing: standingOf(one) })
    }),
  )
})
