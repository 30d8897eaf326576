import { createHash } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainDate } from '../core/shared/plain-date.ts'
import { publishedFigures } from '../catalogues/published/all.ts'
import { generateProvince } from './generate-province.ts'
import { figureOf } from './testing/as-figures.ts'
import { recount } from './testing/recount.ts'
import type { Period } from '../core/shared/plain-date.ts'
import type { Recount } from './testing/recount.ts'

const scale = 0.05
let home: string
let written: Readonly<Record<string, number>>
let counts: Recount

const province = (name: string, more: { seed?: number; scale?: number; sites?: number; period?: Period } = {}) =>
  generateProvince({
    folder: join(home, name),
    people: 'published-2012-12',
    scale,
    sites: 24,
    seed: 7,
    descriptor: { name: 'a-fictional-province' },
    ...more,
  })

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'rightdoor-fiction-'))
  written = await province('first')
  counts = await recount(join(home, 'first'), '2012-04-01', '2012-12-31')
})

afterAll(() => rm(home, { recursive: true }))

const figure = (code: string, block: 'all' | 'job_placement' | 'job_retention' = 'all', field = 'num') =>
  figureOf(counts, 'dsq', code, block, field) ?? 0

test('a twentieth of the province shows a twentieth of every published count', () => {
  const counted = publishedFigures.filter(({ field }) => ['num', 'den', 'count', 'participants'].includes(field))
  expect(counted.length).toBeGreaterThan(250)
  const far = counted.filter(({ report, code, block, field, value }) => {
    const ours = figureOf(counts, report, code, block, field) ?? NaN
    // Sixteen rows are rounded one by one before suitability adds them up.
    return !(Math.abs(ours - value * scale) <= (code === 'suitability' ? 8 : 2))
  })
  expect(far).toEqual([])
})

test('rows still add up to their totals', () => {
  for (const block of ['all', 'job_placement', 'job_retention'] as const) {
    expect(figure('employed.1a', block) + figure('employed.1b', block)).toBe(figure('employed.1', block))
    const rows = ['1', '2', '3', '4', '5', '6', '7', '8'].map((row) => figure(`employed.${row}`, block))
    expect(rows.reduce((a, b) => a + b)).toBe(figure('employed', block))
  }
  expect(figure('employers.incentive', 'all', 'count')).toBe(figure('employers.incentive', 'job_placement', 'count'))
})

test('what must not count is there', async () => {
  const text = await readFile(join(home, 'first', 'closures.csv'), 'utf8')
  expect(text.match(/,opened_in_error,/g)?.length).toBeGreaterThan(50)
  expect(await readFile(join(home, 'first', 'plan-items.csv'), 'utf8')).toMatch(/job_placement,.*,cancelled,/)
  expect(written.plans).toBeGreaterThan(figure('participants', 'all', 'participants') + 1000)
})

test('the same order gives the same bytes, another seed others', async () => {
  await province('again', { scale: 0.01 })
  await province('and-again', { scale: 0.01 })
  await province('other', { scale: 0.01, seed: 8 })
  const [one, two, three] = await Promise.all(['again', 'and-again', 'other'].map((name) => digest(join(home, name))))
  expect(two).toBe(one)
  expect(three).not.toBe(one)
})

test('another year to date has the same counts in its own days', async () => {
  const period = { from: plainDate('2025-04-01'), to: plainDate('2025-07-10') }
  await province('shifted', { period })
  const shifted = await recount(join(home, 'shifted'), period.from, period.to)
  const moved = publishedFigures.filter(
    ({ report, code, block, field }) =>
      figureOf(shifted, report, code, block, field) !== figureOf(counts, report, code, block, field),
  )
  expect(moved).toEqual([])
})

test('a year to date of two days will do, and one that crosses into the next year has the money of both', async () => {
  const short = await province('short', {
    scale: 0.01,
    period: { from: plainDate('2025-04-01'), to: plainDate('2025-04-02') },
  })
  expect(short['monthly-entries']).toBe(24)
  const crossing = await province('crossing', {
    scale: 0.01,
    period: { from: plainDate('2024-09-15'), to: plainDate('2025-06-14') },
  })
  expect([short.allocations, crossing.allocations]).toEqual([48, 96])
})

test.each([0.003, 0.12])('a province can be made at scale %d', async (other) => {
  const rows = await province(`scale ${other}`, { scale: other, sites: 3 })
  expect(rows.plans).toBeGreaterThan(200_000 * other)
})

const digest = async (folder: string): Promise<string> => {
  const hash = createHash('sha256')
  for (const name of (await readdir(folder)).toSorted()) hash.update(name).update(await readFile(join(folder, name)))
  return hash.digest('hex')
}
