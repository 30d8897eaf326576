import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { exchangeStory } from '../../../test/exchange-story.ts'
import type { ExchangeStory } from '../../../test/exchange-story.ts'
import { people } from '../../../test/exchange-world.ts'
import { askExport, askWish } from './ask.ts'
import { folderPath } from './folder.ts'

let here: ExchangeStory

beforeEach(async () => {
  here = await exchangeStory()
  return () => here.close()
})

test('an export holds the rows and columns of whoever asked, in one file more for all', async () => {
  await here.decide(await here.handIn(people()), 'apply')
  const manager = await here.person('site_manager')
  const asked = await askExport(manager.acting(), {
    resources: ['clients', 'plans', 'staff'],
    purpose: 'to look at it at home',
    sites: 'all',
  })
  if (asked === 'already' || !asked.ok) throw new Error(JSON.stringify(asked))
  expect(await here.work()).toEqual([])
  const one = await here.found(manager, asked.value.id)
  expect(one).toMatchObject({
    ...{ kind: 'export', state: 'done', resources: ['clients', 'plans'] },
    files: [
      { resource: 'clients', rows: 6 },
      { resource: 'plans', rows: 6 },
    ],
  })
  const folder = folderPath(here.root, one?.folder ?? '')
  expect((await readdir(folder)).toSorted()).toEqual(['clients.csv', 'datapackage.json', 'package.zip', 'plans.csv'])
  const zip = await readFile(join(folder, 'package.zip'))
  expect(zip.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04')
  expect(await here.found(here.admin, asked.value.id)).toBeNull()
})

test('without a purpose, or of what the role may not take out, there is no export', async () => {
  const manager = await here.person('site_manager')
  const ask = (resources: readonly string[], purpose: string) =>
    askExport(manager.acting(), { resources, purpose, sites: 'all' })
  expect(await ask(['clients'], 'because')).toMatchObject({ refusal: { reason: 'purpose' } })
  expect(await ask(['grants'], 'to see who may what')).toMatchObject({ refusal: { reason: 'no-resources' } })
})

test('a counsellor asks for neither', async () => {
  const counsellor = await here.person('caseworker')
  expect(
    await askExport(counsellor.acting(), {
      ...{ resources: ['clients'], purpose: 'for my own list', sites: 'all' as const },
    }),
  ).toMatchObject({
    refusal: { reason: 'no-such-thing' },
  })
  const id = await here.handIn(people())
  expect(await askWish(counsellor.acting(), id, 'apply', { acceptRejects: false })).toMatchObject({
    refusal: { reason: 'no-such-thing' },
  })
})
