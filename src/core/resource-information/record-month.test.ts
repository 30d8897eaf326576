import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../shared/plain-date.ts'
import { figureNames } from './month-figures.ts'
import type { MonthFigures } from './month-figures.ts'
import { MOST, recordMonth } from './record-month.ts'
import type { MonthCommand, OpenDays, RecordedMonth } from './record-month.ts'

const JANUARY = plainDate('2013-01-01')
const none = Object.fromEntries(figureNames.map((name) => [name, 0])) as MonthFigures
const some: MonthFigures = { ...none, participants: 120, sessions: 4, attendees: 30, participants_5: 20 }
const open: OpenDays = { openedOn: null, closedOn: null }
const command = (more: Partial<MonthCommand> = {}): MonthCommand => ({
  month: JANUARY,
  figures: some,
  reason: '',
  revision: null,
  ...more,
})
const recorded = (enteredOn: string | null, revision = 0): RecordedMonth => ({
  figures: some,
  revision,
  enteredOn: enteredOn === null ? null : plainDate(enteredOn),
})
const onDay = (day: string, before: RecordedMonth | null, more: Partial<MonthCommand> = {}, days = open) =>
  recordMonth(before, days, command({ revision: before?.revision ?? null, ...more }), plainDate(day))

describe('a month that nobody entered', () => {
  test('is entered, on the day it is', () => {
    expect(onDay('2013-02-04', null)).toEqual({
      ok: true,
      value: { kind: 'first', figures: some, enteredOn: '2013-02-04' },
    })
  })

  test('may be entered from its first day, and not before', () => {
    expect(onDay('2013-01-01', null).ok).toBe(true)
    expect(onDay('2012-12-31', null)).toEqual({ ok: false, refusal: [{ reason: 'month-to-come', month: JANUARY }] })
  })

  test.each([
    ['opened on the last day of the month', { openedOn: plainDate('2013-01-31'), closedOn: null }, null],
    ['opened the day after', { openedOn: plainDate('2013-02-01'), closedOn: null }, 'before-the-site-opened'],
    ['closed on the first day of the month', { openedOn: null, closedOn: JANUARY }, null],
    ['closed the day before', { openedOn: null, closedOn: plainDate('2012-12-31') }, 'after-the-site-closed'],
  ])('of a site that %s', (_, days, reason) => {
    const answer = onDay('2013-02-04', null, {}, days)
    expect(answer.ok ? null : answer.refusal.map((one) => one.reason)).toEqual(reason === null ? null : [reason])
  })

  test('tells everything that is wrong with its figures at once', () => {
    const figures = { ...some, participants: -1, sessions: 1.5, attendees: MOST + 1, employers_5: Number.NaN }
    expect(onDay('2013-02-04', null, { figures })).toEqual({
      ok: false,
      refusal: [
        { reason: 'not-a-count', figure: 'participants' },
        { reason: 'not-a-count', figure: 'sessions' },
        { reason: 'too-many', figure: 'attendees', most: MOST },
        { reason: 'not-a-count', figure: 'employers_5' },
      ],
    })
  })
})

describe('a month that was entered before it was over', () => {
  const more = { ...some, participants: 125 }

  test('goes on without a reason, and is then entered on the later day', () => {
    expect(onDay('2013-01-20', recorded('2013-01-10'), { figures: more })).toEqual({
      ok: true,
      value: {
        kind: 'further',
        figures: more,
        enteredOn: '2013-01-20',
        changes: [{ name: 'participants', from: 120, to: 125 }],
      },
    })
  })

  test('is completed when it is over, even where nothing came to it', () => {
    expect(onDay('2013-02-04', recorded('2013-01-30'))).toMatchObject({
      ok: true,
      value: { kind: 'further', enteredOn: '2013-02-04', changes: [] },
    })
  })
})

describe('a month that was entered whole', () => {
  const figures = { ...some, sessions: 5 }

  test.each(['2013-01-31', '2013-02-20', null])(
    '(entered on %s) is corrected with a reason, and the old figures are kept',
    (on) => {
      expect(onDay('2013-03-01', recorded(on, 3), { figures, reason: ' A session was forgotten ' })).toEqual({
        ok: true,
        value: {
          kind: 'corrected',
          figures,
          reason: 'A session was forgotten',
          before: some,
          changes: [{ name: 'sessions', from: 4, to: 5 }],
        },
      })
    },
  )

  test('is not corrected without a reason, or without a change', () => {
    const at = (more: Partial<MonthCommand>) => onDay('2013-03-01', recorded('2013-02-20'), more)
    expect(at({ figures, reason: ' abcd ' })).toEqual({ ok: false, refusal: [{ reason: 'needs-a-reason' }] })
    expect(at({ reason: 'A good reason' })).toEqual({ ok: false, refusal: [{ reason: 'nothing-changed' }] })
  })
})

test('whoever was slower is shown what is recorded now, and nothing is overwritten', () => {
  const now = recorded('2013-02-04', 1)
  const refused = { ok: false, refusal: [{ reason: 'changed-meanwhile', now }] }
  expect(onDay('2013-02-04', now, { revision: null })).toEqual(refused)
  expect(onDay('2013-02-04', now, { revision: 0, reason: 'A good reason' })).toEqual(refused)
})

test('whatever is recorded and whatever is asked, the answer is an event or refusals', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((of) => plainDate(`2013-01-${String(of).padStart(2, '0')}`))
  const count = fc.oneof(fc.integer({ min: -5, max: 50 }), fc.double())
  const figures = fc
    .array(count, { minLength: figureNames.length, maxLength: figureNames.length })
    .map((counts) => Object.fromEntries(figureNames.map((name, at) => [name, counts[at] ?? 0])) as MonthFigures)
  const before = fc.option(fc.record({ figures, revision: fc.nat(3), enteredOn: fc.option(day) }))
  const days = fc.record({ openedOn: fc.option(day), closedOn: fc.option(day) })
  fc.assert(
    fc.property(
      before,
      days,
      figures,
      fc.string(),
      fc.option(fc.nat(3)),
      day,
      (held, site, typed, reason, revision, today) => {
        const answer = recordMonth(held, site, command({ figures: typed, reason, revision }), today)
        if (!answer.ok) return answer.refusal.length > 0
        return figureNames.every(
          (name) => Number.isInteger(answer.value.figures[name]) && answer.value.figures[name] >= 0,
        )
      },
    ),
  )
})
