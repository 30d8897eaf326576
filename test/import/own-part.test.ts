import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { OwnPart } from '../../src/core/exchange/own-part.ts'
import { withCheckDigit } from '../../src/core/shared/public-number.ts'
import { sampleTables } from './sample-package.ts'
import { importStory, rejectsOf, reportOf, withCells, withRow } from './stories.ts'
import type { ImportStory } from './stories.ts'

let story: ImportStory
const sample = sampleTables()

beforeAll(async () => {
  story = await importStory()
  reportOf(await story.bring(sample))
})
afterAll(() => story.end())

let first: OwnPart
const province: OwnPart = { network: true, sites: [], organisations: [] }

beforeEach(async () => {
  const [site] = await story.ask<{ id: number; organisation_id: number }>(`select * from site where code = 'S1'`)
  first = { network: false, sites: [site?.id ?? 0], organisations: [site?.organisation_id ?? 0] }
})

const look = async (tables: typeof sample, part: OwnPart) =>
  story.bring(tables, { part, apply: { judge: story.judge, acceptRejects: true } })

const client = (place: number) => withCheckDigit(100_000 + place)
const plan = (place: number) => withCheckDigit(500_000 + place)

test('a package of two sites: those of one’s own site come in, and nothing of the other’s, the same or not', async () => {
  const answer = await look(withCells(sample, 'clients', 0, { family_name: 'Renamed' }), first)
  const rejected = rejectsOf(answer)
  expect(reportOf(answer)).toMatchObject({ state: 'applied' })
  // Clients 0, 2 and 4 are of S1; 1, 3 and 5 of S2, though nothing about them has changed.
  expect(rejected.filter((one) => one.startsWith('clients.csv'))).toEqual([
    'clients.csv:3 - not-your-part',
    'clients.csv:5 - not-your-part',
    'clients.csv:7 - not-your-part',
  ])
  expect(rejected.filter((one) => one.startsWith('monthly'))).toEqual(['monthly-entries.csv:3 - not-your-part'])
  expect(rejected.filter((one) => /^(regions|organisations|sites|grants|staff|employers)/.test(one))).toEqual([])
  expect(await story.ask(`select from client where family_name = 'Renamed'`)).toHaveLength(1)
})

test('what hangs on somebody else’s plan is rejected even when the plan itself is not in the file', async () => {
  const answer = await look(
    {
      'plan-items': [
        { ...sample['plan-items']?.[2], plan: plan(1), number: 9 },
        { ...sample['plan-items']?.[0], number: 9 },
      ],
    },
    first,
  )
  expect(rejectsOf(answer)).toEqual(['plan-items.csv:2 - not-your-part'])
  expect(reportOf(answer).files).toMatchObject([{ added: 1 }])
})

test('nobody gets at a stranger’s file by naming their number in a registration or a plan of one’s own site', async () => {
  const registration = { client: client(1), site: 'S1', registered_on: '2012-06-01' }
  const another = { number: withCheckDigit(600_000), client: client(1), site: 'S1', programme: 'employment-service' }
  const answer = await look({ registrations: [registration], plans: [{ ...another, started_on: '2012-06-01' }] }, first)
  expect(rejectsOf(answer).sort()).toEqual(['plans.csv:2 - not-your-part', 'registrations.csv:2 - not-your-part'])
})

test('a plan of another site cannot be pulled over by a file that says it is one’s own', async () => {
  const pulled = { ...sample['plans']?.[1], site: 'S1', client: client(0) }
  expect(rejectsOf(await look({ plans: [pulled] }, first))).toEqual(['plans.csv:2 - not-your-part'])
})

test('a new person with a plan at one’s own site comes in whole', async () => {
  const number = withCheckDigit(700_000)
  const answer = await look(
    {
      clients: [{ ...sample['clients']?.[0], number, family_name: 'Newcomer' }],
      plans: [{ ...sample['plans']?.[0], number, client: number }],
    },
    first,
  )
  expect(reportOf(answer)).toMatchObject({ rejected: 0, state: 'applied' })
})

test('the network is for whoever answers for the province; people are not', async () => {
  const renamed = withCells(withCells(sample, 'sites', 0, { name: 'New name' }), 'clients', 0, {
    family_name: 'Peeked',
  })
  expect(rejectsOf(await look({ sites: renamed['sites'] ?? [] }, first))).toEqual(['sites.csv:2 - not-your-part'])
  const answer = await look(renamed, province)
  expect(rejectsOf(answer).filter((one) => one.startsWith('sites'))).toEqual([])
  expect(rejectsOf(answer).filter((one) => one.startsWith('clients'))).toHaveLength(6)
  expect(await story.ask(`select from client where family_name = 'Peeked'`)).toEqual([])
  expect(await story.ask(`select from site where name = 'New name'`)).toHaveLength(1)
})

test('a site whose name differs in the file does not keep its people out', async () => {
  const answer = await look(withCells(sample, 'sites', 0, { name: 'Older name' }), first)
  expect(rejectsOf(answer).filter((one) => one.includes('depends-on'))).not.toContainEqual(
    expect.stringMatching(/^plans\.csv:2/),
  )
})

test('nobody gives a role by a file, for whatever they answer', async () => {
  const more = withRow(sample, 'grants', {
    ...{ code: 'G9', staff: 'W1', role: 'auditor', province: true, starts_on: '2012-04-01' },
  })
  for (const part of [first, province])
    expect(rejectsOf(await look({ grants: more['grants'] ?? [] }, part))).toEqual(['grants.csv:3 - roles-by-hand'])
})

test('a colleague of another provider is not changed; one of one’s own is', async () => {
  await story.bring({
    organisations: [{ code: 'P2', name: 'Other Provider', kind: 'provider' }],
    staff: [{ code: 'W2', organisation: 'P2', family_name: 'Worker', given_name: 'Other' }],
  })
  const answer = await look(
    {
      staff: [
        { code: 'W1', organisation: 'P1', family_name: 'Worker', given_name: 'Renamed' },
        { code: 'W2', organisation: 'P1', family_name: 'Worker', given_name: 'Taken over' },
      ],
    },
    first,
  )
  expect(rejectsOf(answer)).toEqual(['staff.csv:3 - not-your-part'])
})
