import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { codeLists } from '../../catalogues/index.ts'
import { plainDate } from '../../core/shared/plain-date.ts'
import { dataPackage } from '../../records/package/descriptor.ts'
import { importPackage } from '../../records/package/import-package.ts'
import { rejudge } from '../../records/verdicts/rejudge.ts'
import { generateProvince } from '../generate-province.ts'
import { stories } from './all.ts'
import { numbersOf } from './write-stories.ts'

let folder: string
let database: TestDatabase

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rightdoor-stories-'))
  database = await testDatabase()
  await generateProvince({
    folder,
    people: 'published-2012-12',
    scale: 0.002,
    sites: 4,
    seed: 39,
    stories: true,
    period: { from: plainDate('2012-04-01'), to: plainDate('2013-01-13') },
    descriptor: dataPackage(codeLists),
  })
})

afterAll(() => rm(folder, { recursive: true }))

test('the stories are taken as they are written, at one site and in one caseload', async () => {
  const answer = await importPackage({
    connection: database.connection,
    folder,
    actor: 'operator',
    apply: { judge: async (client) => void (await rejudge(client, 'everything')) },
  })
  expect(answer).toMatchObject({ ok: true, report: { rejected: 0 } })
  const { rows } = await database.pool('worker')
    .query(`select count(*) as plans, count(distinct site_id) as sites, count(distinct counsellor_id) as caseloads
      from plan where number between 4000000000 and 4000009999`)
  expect(rows).toEqual([{ plans: stories.flatMap(({ plans }) => plans).length, sites: 1, caseloads: 1 }])
})

test('each has a key and numbers of its own, and says what it shows in both languages', () => {
  const numbers = stories.map(({ key }) => numbersOf(key).client)
  expect(new Set(numbers).size).toBe(stories.length)
  expect(new Set(stories.map(({ key }) => key)).size).toBe(stories.length)
  for (const { shows, look } of stories) for (const text of [shows, look]) expect(text.en).not.toBe(text.fr)
})
