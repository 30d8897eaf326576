import { afterAll, beforeAll, expect, test } from 'vitest'
import { withCheckDigit } from '../../src/core/shared/public-number.ts'
import { sampleTables } from './sample-package.ts'
import type { Cells, Tables } from './sample-package.ts'
import { importStory, linesOf, rejectsOf, reportOf, withCells, withRow } from './stories.ts'
import type { ImportStory } from './stories.ts'

let story: ImportStory
const sample = sampleTables()

beforeAll(async () => {
  story = await importStory()
})
afterAll(() => story.end())

/** What is wrong with one cell of the second data row (line 3) of a table. */
const faults: readonly (readonly [string, Cells, string])[] = [
  ['clients', { family_name: '' }, 'family_name missing'],
  ['clients', { birth_date: '1980-02-30' }, 'birth_date not-a-day'],
  ['clients', { postal_code: '12345' }, 'postal_code not-a-postal-code'],
  ['clients', { city: 'x'.repeat(201) }, 'city too-long'],
  ['clients', { gender: 'dragon' }, 'gender unknown-code'],
  ['clients', { number: 1_234_568 }, 'number check-digit'],
  ['clients', { recorded_on: 'yesterday' }, 'recorded_on not-an-instant'],
  ['clients', { recorded_on: '2999-01-01T00:00:00Z' }, 'recorded_on in-the-future'],
  ['plans', { self_initiated: 'yes' }, 'self_initiated not-yes-no'],
  ['plans', { site: 'S 1' }, 'site not-a-code'],
  ['plans', { site: 'S9' }, 'site refers-to-nothing'],
  ['plans', { accepted_on: '2011-01-01' }, 'accepted_on day-order'],
  ['plans', { client: 'abc' }, 'client not-whole'],
  ['monthly-entries', { month: '2012-05-02' }, 'month not-a-month'],
  ['monthly-entries', { participants: '1.5' }, 'participants not-whole'],
  ['monthly-entries', { participants: -1 }, 'participants too-small'],
  ['payments', { amount: '100.055' }, 'amount not-money'],
  ['payments', { amount: '0' }, 'amount too-small'],
  ['payments', { paid_on: '2012-01-01' }, 'paid_on day-order'],
  ['employments', { hours_per_week: '35,5' }, 'hours_per_week not-decimal'],
  ['employments', { hours_per_week: 169 }, 'hours_per_week too-large'],
  ['closures', { satisfaction: 6 }, 'satisfaction too-large'],
  ['plan-items', { number: 1 }, 'number same-key'],
]

test.each(faults)('in %s, %j is rejected: %s', async (resource, cells, expected) => {
  const answer = await story.look(withCells(sample, resource, 1, cells))
  expect(rejectsOf(answer)).toContain(`${resource}.csv:3 ${expected}`)
  const line = linesOf(answer).find(({ reason }) => expected.endsWith(reason))
  expect(line?.sentence.en).toMatch(/^[“A-Z].*[.”]$/)
  expect(line?.sentence.fr).toMatch(/^[«A-Z].*[.»]$/)
  expect(line?.sentence.fr).not.toBe(line?.sentence.en)
})

test('an allocation for a year that is none is rejected', async () => {
  const answer = await story.look(withCells(sample, 'allocations', 0, { fiscal_year: '2012-14' }))
  expect(rejectsOf(answer)).toEqual(['allocations.csv:2 fiscal_year not-a-fiscal-year'])
})

test('a grant must cover one thing', async () => {
  const answer = await story.look(withCells(sample, 'grants', 0, { province: true }))
  expect(rejectsOf(answer)).toEqual(['grants.csv:2 - covers-not-one'])
})

test('rows with too many fields or stray quotes are rejected alone', async () => {
  const answer = await story.look(withCells(sample, 'employers', 0, { code: 'E1' }))
  expect(rejectsOf(answer)).toEqual([])
  const folder = await story.write(sample)
  const { appendFile } = await import('node:fs/promises')
  await appendFile(`${folder}/employers.csv`, 'E2,Name\nE3,A "Bakery",,,,\nE4,Good,,,,\n')
  const { importPackage } = await import('../../src/records/package/import-package.ts')
  const again = await importPackage({ connection: story.connection, folder, actor: 'test' })
  expect(rejectsOf(again)).toEqual(['employers.csv:4 - stray-quote', 'employers.csv:3 - wrong-field-count'])
})

test('a rejected row takes its dependants with it, and says so', async () => {
  const answer = await story.look(withCells(sample, 'clients', 1, { birth_date: 'unknown' }))
  const rejects = rejectsOf(answer)
  expect(rejects).toContain('clients.csv:3 birth_date not-a-day')
  expect(rejects).toContain('plans.csv:3 client depends-on')
  for (const name of ['client-summaries', 'referrals', 'payments', 'closures', 'employments'])
    expect(rejects).toContain(`${name}.csv:3 plan depends-on`)
  expect(rejects.filter((reject) => reject.startsWith('plan-items'))).toHaveLength(2)
  expect(reportOf(answer).rejected).toBe(9)
})

test('the values of people are never repeated, those of the network are', async () => {
  let tables: Tables = withCells(sample, 'clients', 0, {
    birth_date: '1st of May',
    phone: '5'.repeat(31),
    gender: 'Tremblay',
  })
  tables = withCells(tables, 'organisations', 0, { kind: 'bakery' })
  const said = linesOf(await story.look(tables))
    .map(({ sentence }) => `${sentence.en} ${sentence.fr}`)
    .join('\n')
  expect(said).not.toMatch(/1st|555|Tremblay/)
  expect(said).toContain('bakery')
})

test('nine digits in a row are repeated nowhere, since they could be a social insurance number', async () => {
  const insurance = '812345670'
  const tables = withRow(sample, 'plans', {
    ...sample['plans']?.[0],
    number: withCheckDigit(999_999),
    client: insurance,
  })
  const said = JSON.stringify(reportOf(await story.look(tables)))
  expect(said).toContain('refers-to-nothing')
  expect(said).not.toMatch(/812345670/)
})
