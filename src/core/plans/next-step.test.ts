import { expect, test } from 'vitest'
import { plainDate } from '../shared/plain-date.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { lastActivity, nextStep } from './next-step.ts'
import type { StepFacts } from './next-step.ts'
import { dueWords } from './next-step-words.ts'

const today = plainDate('2013-01-14')
const day = (text: string): PlainDate => plainDate(text)

type Item = StepFacts['items'][number]
const item = (number: number, more: Partial<Item> = {}): Item => ({
  number,
  expectedStart: null,
  expectedEnd: null,
  actualStart: null,
  actualEnd: null,
  outcome: null,
  ...more,
})

const plan = (more: Partial<StepFacts> = {}): StepFacts => ({
  startedOn: day('2012-12-03'),
  acceptedOn: day('2012-12-17'),
  summary: {},
  items: [item(1, { actualStart: day('2012-12-17') })],
  referrals: [],
  employments: [],
  placements: [],
  payments: [],
  closure: null,
  ...more,
})

const done = item(1, { actualStart: day('2012-12-17'), actualEnd: day('2013-01-08'), outcome: 'attained' })
const sent = { number: 2, sentOn: day('2013-01-02'), startedOn: null, endedOn: null, outcome: null }
const threeMonths = { months: 3, dueOn: day('2013-01-20'), from: day('2013-01-06'), to: day('2013-02-19') }

type Story = readonly [story: string, plan: StepFacts, step: string | null, due: string | null, about?: number]
const table: readonly Story[] = [
  ['nothing is known about the client yet', plan({ summary: null }), 'summary', '2012-12-10'],
  ['the plan is empty', plan({ items: [] }), 'first-item', '2012-12-17'],
  ['every item was cancelled', plan({ items: [item(1, { outcome: 'cancelled' })] }), 'first-item', '2012-12-17'],
  ['the client has not accepted the plan', plan({ acceptedOn: null }), 'accept', '2012-12-24'],
  [
    'an item should have begun',
    plan({ items: [item(1, { expectedStart: day('2013-01-11') })] }),
    'start-item',
    '2013-01-11',
    1,
  ],
  [
    'an item will begin, and nothing comes before it',
    plan({ items: [item(4, { expectedStart: day('2013-01-21'), expectedEnd: day('2013-03-01') })] }),
    'start-item',
    '2013-01-21',
    4,
  ],
  [
    'an item should be over',
    plan({ items: [item(1, { actualStart: day('2012-12-17'), expectedEnd: day('2013-01-11') })] }),
    'record-outcome',
    '2013-01-11',
    1,
  ],
  [
    'an item is over and has no outcome',
    plan({ items: [item(1, { actualStart: day('2012-12-17'), actualEnd: day('2012-12-20') })] }),
    'record-outcome',
    '2012-12-20',
    1,
  ],
  ['a referral has no answer', plan({ referrals: [sent] }), 'referral-answer', '2013-01-16', 2],
  [
    'a referral was answered: the person is registered there',
    plan({ referrals: [{ ...sent, startedOn: day('2013-01-09') }] }),
    'keep-in-touch',
    '2013-03-10',
  ],
  ['nothing has a day', plan(), 'keep-in-touch', '2013-02-15'],
  ['all items are done', plan({ items: [done] }), 'close', '2013-01-22'],
  [
    'all items are done, but a placement goes on',
    plan({ items: [done], placements: [{ startedOn: day('2013-01-07'), endedOn: null }] }),
    'keep-in-touch',
    '2013-03-09',
  ],
  ['the plan is closed and nobody is to be asked', plan({ closure: {} }), null, null],
  [
    'the plan is closed and the person is to be asked again',
    plan({ closure: {}, followUps: [threeMonths] }),
    'follow-up',
    '2013-01-20',
    3,
  ],
  [
    'the window of the follow-up is over',
    plan({ closure: {}, followUps: [{ ...threeMonths, to: day('2013-01-13') }] }),
    null,
    null,
  ],
]

for (const [story, facts, step, due, about] of table)
  test(story, () => {
    const next = nextStep(facts, today)
    expect([next?.step ?? null, next?.due ?? null, next?.about ?? undefined]).toEqual([step, due, about])
  })

test('what falls due first comes first; on one day the order of the work decides', () => {
  const late = plan({
    items: [item(1, { actualStart: day('2012-12-17'), expectedEnd: day('2013-01-16') })],
    referrals: [sent],
  })
  expect(nextStep(late, today)).toMatchObject({ step: 'record-outcome', due: '2013-01-16' })
  const [twin] = late.items
  expect(nextStep({ ...late, items: [item(9, { ...twin, number: 9 }), ...late.items] }, today)?.about).toBe(1)
})

test('a cancelled job is no activity, a support is', () => {
  const worked = { startedOn: day('2013-01-10'), cancelled: true }
  expect(lastActivity(plan({ employments: [worked] }))).toBe('2012-12-17')
  expect(lastActivity(plan({ employments: [worked], payments: [{ paidOn: day('2013-01-03') }] }))).toBe('2013-01-03')
})

test('late is said in days, in both languages', () => {
  const words = (due: string) => Object.values(dueWords({ due: day(due) }, today))
  expect(words('2013-01-11')).toEqual(['3 days late', '3 jours de retard'])
  expect(words('2013-01-13')).toEqual(['1 day late', '1 jour de retard'])
  expect(words('2013-01-14')).toEqual(['Due today', 'À faire aujourd’hui'])
  expect(words('2013-01-15')).toEqual(['Due tomorrow', 'À faire demain'])
  expect(words('2013-01-21')).toEqual(['Due in 7 days', 'À faire dans 7 jours'])
})
