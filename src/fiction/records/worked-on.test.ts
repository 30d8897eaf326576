import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { resources } from '../../core/package/resources.ts'
import { daysLate, nextStep } from '../../core/plans/next-step.ts'
import type { StepFacts } from '../../core/plans/next-step.ts'
import { parseDate, plainDate } from '../../core/shared/plain-date.ts'
import { generateProvince } from '../generate-province.ts'
import { numbersOf } from '../stories/write-stories.ts'
import { stories } from '../stories/all.ts'
import { readRows } from '../testing/read-rows.ts'
import type { Cells } from '../testing/read-rows.ts'

type Tables = ReadonlyMap<string, readonly Cells[]>

const today = plainDate('2013-01-14')
let folder: string
let counted: Tables
let shown: Tables

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rightdoor-worked-on-'))
  counted = await province('counted', false)
  shown = await province('shown', true)
})
afterAll(() => rm(folder, { recursive: true }))

const province = async (name: string, withStories: boolean): Promise<Tables> => {
  const period = { from: plainDate('2012-04-01'), to: plainDate('2013-01-13') }
  const order = { people: 'published-2012-12', scale: 0.02, sites: 12, seed: 39, period, descriptor: {} } as const
  await generateProvince({ ...order, folder: join(folder, name), ...(withStories && { stories: true }) })
  const tables = new Map<string, readonly Cells[]>()
  for (const resource of resources) {
    const rows: Cells[] = []
    for await (const row of readRows(join(folder, name), resource.name)) rows.push(row)
    tables.set(resource.name, rows)
  }
  return tables
}

const rowsOf = (tables: Tables, resource: string): readonly Cells[] => tables.get(resource) ?? []
const closedIn = (tables: Tables): ReadonlySet<string> =>
  new Set(rowsOf(tables, 'closures').map(({ plan }) => plan ?? ''))
const ofStories = new Set(stories.flatMap(({ key }) => numbersOf(key).plans.map(String)))

test('a plan that is closed is the same to the letter, whether people look at it or count it', () => {
  const closed = closedIn(counted)
  expect(closed.size).toBeGreaterThan(500)
  for (const { name, fields } of resources) {
    const of = fields.some((field) => field.name === 'plan') ? 'plan' : name === 'plans' ? 'number' : null
    if (of === null) continue
    const same = (tables: Tables) => rowsOf(tables, name).filter((row) => closed.has(row[of] ?? ''))
    expect(same(shown), name).toEqual(same(counted))
  }
})

test('of an open plan only days move: what was begun or given up, and every component, stays', () => {
  const closed = closedIn(counted)
  const parts = (tables: Tables) =>
    rowsOf(tables, 'plan-items')
      .filter(({ plan = '', sub_goal }) => !closed.has(plan) && !ofStories.has(plan) && sub_goal !== 'planning')
      .map(({ plan, sub_goal, kind, actual_start, outcome }) => ({ plan, sub_goal, kind, actual_start, outcome }))
  expect(parts(shown).length).toBeGreaterThan(200)
  expect(parts(shown)).toEqual(parts(counted))
  for (const name of ['clients', 'employments', 'placements', 'payments', 'monthly-entries']) {
    const own = rowsOf(shown, name).filter(({ plan = '' }) => !ofStories.has(plan))
    const people = new Set(stories.map(({ key }) => String(numbersOf(key).client)))
    expect(
      own.filter(({ number = '' }) => !people.has(number)),
      name,
    ).toEqual(rowsOf(counted, name))
  }
})

test('what comes next on most open plans lies within thirty days, and on none more than two months back', () => {
  const late = latenessOf(shown)
  expect(late.length).toBeGreaterThan(200)
  expect(late.filter((days) => Math.abs(days) <= 30).length / late.length).toBeGreaterThan(0.8)
  expect(late.filter((days) => days > 60)).toEqual([])
  const overdue = late.filter((days) => days > 0).length / late.length
  expect(overdue).toBeGreaterThan(0.1)
  expect(overdue).toBeLessThan(0.7)
})

test('where people are only counted, nobody takes that trouble', () => {
  expect(latenessOf(counted).filter((days) => days > 60).length).toBeGreaterThan(20)
})

/** How late the next step of every open plan is, by the rule of the product. */
const latenessOf = (tables: Tables): readonly number[] => {
  const closed = closedIn(tables)
  const byPlan = new Map<string, Map<string, Cells[]>>()
  for (const [name, rows] of tables)
    for (const row of rows) {
      const plan = row['plan']
      if (plan === undefined) continue
      const held = byPlan.get(plan) ?? new Map<string, Cells[]>()
      byPlan.set(plan, held.set(name, [...(held.get(name) ?? []), row]))
    }
  return rowsOf(tables, 'plans').flatMap((plan) => {
    const { number = '' } = plan
    if (closed.has(number) || ofStories.has(number)) return []
    const next = nextStep(
      factsOf(plan, (name) => byPlan.get(number)?.get(name) ?? []),
      today,
    )
    return next ? [daysLate(next, today)] : []
  })
}

const factsOf = (plan: Cells, rows: (name: string) => readonly Cells[]): StepFacts => ({
  startedOn: parseDate(plan['started_on'] ?? '') ?? today,
  acceptedOn: parseDate(plan['accepted_on'] ?? ''),
  summary: rows('client-summaries')[0] ?? null,
  items: rows('plan-items').map((row) => ({
    number: Number(row['number']),
    expectedStart: parseDate(row['expected_start'] ?? ''),
    expectedEnd: parseDate(row['expected_end'] ?? ''),
    actualStart: parseDate(row['actual_start'] ?? ''),
    actualEnd: parseDate(row['actual_end'] ?? ''),
    outcome: row['outcome'] || null,
  })),
  referrals: rows('referrals').map((row) => ({
    number: Number(row['number']),
    sentOn: parseDate(row['sent_on'] ?? '') ?? today,
    startedOn: parseDate(row['started_on'] ?? ''),
    endedOn: parseDate(row['ended_on'] ?? ''),
    outcome: row['outcome'] || null,
  })),
  employments: rows('employments').map((row) => ({
    startedOn: parseDate(row['started_on'] ?? '') ?? today,
    cancelled: row['cancelled'] === 'true',
  })),
  placements: rows('placements').map((row) => ({
    startedOn: parseDate(row['started_on'] ?? '') ?? today,
    endedOn: parseDate(row['ended_on'] ?? ''),
  })),
  payments: rows('payments').flatMap((row) => {
    const paidOn = parseDate(row['paid_on'] ?? '')
    return paidOn ? [{ paidOn }] : []
  }),
  closure: null,
})
