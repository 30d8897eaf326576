import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../shared/plain-date.ts'
import { approve, propose, stateOf, untilOf, valueOn, withdraw } from './override.ts'
import type { Override, Proposal } from './override.ts'
import type { Edition, Programme } from './programme.ts'
import type { Setting } from './setting.ts'

const standard: Setting = {
  key: 'standard',
  title: { en: 'Standard', fr: 'Norme' },
  source: { certainty: 'assumption' },
  value: 69,
  allowed: { min: 0, max: 100 },
}
const combine: Setting = { ...standard, key: 'combine', value: 'sum', allowed: { words: ['sum', 'any'] } }
const edition = (id: string, from: string): Edition =>
  ({ id, from: plainDate(from), settings: [standard, combine] }) as never
const first = edition('2012-13', '2012-04-01')
const next = edition('2015-16', '2015-04-01')
const programme = { id: 'p', editions: [first, next] } as unknown as Programme

const override = (more: Partial<Override> = {}): Override => ({
  ...{ id: 1, key: 'standard', value: 70, from: plainDate('2013-04-01'), author: 'A', approver: null },
  isWithdrawn: false,
  ...more,
})
const proposal = (more: Partial<Proposal> = {}): Proposal => ({
  ...{ key: 'standard', value: 70, from: plainDate('2013-04-01'), reason: 'Said in a memo' },
  ...more,
})
const proposing = (more: Partial<Proposal>, overrides: readonly Override[] = []) => {
  const answer = propose(programme, first, overrides, proposal(more))
  return answer.ok ? answer.value : answer.refusal.reason
}

describe('a proposal', () => {
  test('of an allowed value from a first of April is one, its reason without spaces around it', () => {
    expect(proposing({ reason: '  Said in a memo ' })).toEqual(proposal())
    expect(proposing({ key: 'combine', value: 'any' })).toMatchObject({ value: 'any' })
  })

  test.each([
    [{ key: 'other' }, 'no-such-setting'],
    [{ value: 101 }, 'value-not-allowed'],
    [{ value: 'any' }, 'value-not-allowed'],
    [{ key: 'combine', value: 'none' }, 'value-not-allowed'],
    [{ from: plainDate('2013-04-02') }, 'not-an-april-first'],
    [{ from: plainDate('2013-05-01') }, 'not-an-april-first'],
    [{ from: plainDate('2011-04-01') }, 'edition-not-in-force'],
    [{ from: plainDate('2015-04-01') }, 'edition-not-in-force'],
    [{ value: 69 }, 'value-in-force-already'],
    [{ reason: ' why ' }, 'needs-a-reason'],
  ] as const)('of %o is refused: %s', (more, reason) => {
    expect(proposing(more)).toBe(reason)
  })

  test('waits for the one that is open for the same day to be decided', () => {
    expect(proposing({ value: 71 }, [override()])).toBe('proposed-already')
    expect(proposing({ value: 71, from: plainDate('2014-04-01') }, [override()])).toMatchObject({ value: 71 })
    expect(proposing({ value: 71 }, [override({ isWithdrawn: true })])).toMatchObject({ value: 71 })
  })

  test('of the default takes an approved override back', () => {
    expect(proposing({ value: 69 }, [override({ approver: 'B' })])).toMatchObject({ value: 69 })
    expect(proposing({ value: 70 }, [override({ approver: 'B' })])).toBe('value-in-force-already')
  })
})

describe('a decision', () => {
  test('is a second person’s', () => {
    expect(approve(override(), 'A')).toEqual({ ok: false, refusal: { reason: 'own-proposal' } })
    expect(approve(override(), 'B')).toMatchObject({ ok: true, value: { approver: 'B' } })
  })

  test('is made once', () => {
    for (const decide of [(one: Override) => approve(one, 'C'), withdraw]) {
      expect(decide(override({ approver: 'B' }))).toEqual({ ok: false, refusal: { reason: 'approved-already' } })
      expect(decide(override({ isWithdrawn: true }))).toEqual({ ok: false, refusal: { reason: 'withdrawn-already' } })
    }
  })

  test('to withdraw may be the author’s own', () => {
    expect(withdraw(override())).toMatchObject({ ok: true, value: { isWithdrawn: true } })
  })
})

test('the value in force is that of the latest approved day, and of one day the latest proposal', () => {
  const held = [
    override({ id: 1, value: 70, approver: 'B' }),
    override({ id: 2, value: 71, approver: 'B', from: plainDate('2014-04-01') }),
    override({ id: 3, value: 72, approver: 'B' }),
    override({ id: 4, value: 99 }),
  ]
  const on = (day: string) => valueOn(standard, held, plainDate(day))
  expect([on('2012-04-01'), on('2013-04-01'), on('2014-04-01'), on('2015-04-01')]).toEqual([69, 72, 71, 71])
})

test('an edition is in force until the next one begins', () => {
  expect([untilOf(programme, first), untilOf(programme, next)]).toEqual(['2015-04-01', null])
})

test('nothing is approved by its author, whatever is asked', () => {
  const people = fc.constantFrom('A', 'B', 'C')
  const anyOverride = fc.record({ author: people, approver: fc.option(people), isWithdrawn: fc.boolean() })
  fc.assert(
    fc.property(anyOverride, people, (some, by) => {
      const before = override(some)
      const answer = approve(before, by)
      return !answer.ok || (stateOf(before) === 'proposed' && answer.value.approver !== answer.value.author)
    }),
  )
})
