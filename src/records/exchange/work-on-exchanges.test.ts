import { beforeEach, expect, test } from 'vitest'
import { exchangeStory } from '../../../test/exchange-story.ts'
import type { ExchangeStory } from '../../../test/exchange-story.ts'
import { people } from '../../../test/exchange-world.ts'
import { readerOf, readerOn } from '../../platform/db/reader.ts'
import { asViewer } from '../door/open-request.ts'
import { askWish } from './ask.ts'
import { forgetFiles } from './forget-files.ts'
import { exchangesPage } from './list-exchanges.ts'

let here: ExchangeStory

beforeEach(async () => {
  here = await exchangeStory()
  return () => here.close()
})

test('whoever lost the role between asking and the deed does nothing', async () => {
  const id = await here.handIn(people())
  await askWish(here.admin.acting(), id, 'apply', { acceptRejects: false })
  await here.database
    .pool('importer')
    .query(`update access_grant set ends_on = '2010-02-01' where staff_id = $1`, [here.admin.staffId])
  await here.work()
  const { rows } = await here.database
    .pool('migrator')
    .query(`select state, refusals->0->>'code' as code from exchange`)
  expect(rows).toEqual([{ state: 'refused', code: 'not-allowed' }])
  expect(await here.count('plan')).toBe(0)
})

test('work that was cut off after the deed is known to be done; before it, it is done again', async () => {
  const id = await here.handIn(people())
  await askWish(here.admin.acting(), id, 'apply', { acceptRejects: false })
  await here.work()
  await here.database
    .pool('migrator')
    .query(`update exchange set state = 'under-way', ended_at = null, report = report || '{"state":"staged"}'`)
  await here.work()
  expect(await here.importOf(id)).toMatchObject({ state: 'done', wish: 'apply', report: { state: 'applied' } })
  expect(await here.count(`trail where kind = 'import-applied' and actor = '${here.admin.acting().viewer.code}'`)).toBe(
    1,
  )
})

test('staging lost with the database is read again from the files, and waits to be looked at anew', async () => {
  const id = await here.handIn(people())
  await here.database.pool('importer').query(`truncate staging.b${(await here.importOf(id)).importId}_plan`)
  await here.decide(id, 'apply')
  expect(await here.importOf(id)).toMatchObject({
    ...{ wish: 'check', state: 'done', refusals: [{ code: 'staging-lost' }], report: { state: 'staged' } },
  })
  expect(await here.count('plan')).toBe(0)
  await here.decide(id, 'apply')
  expect(await here.count('plan')).toBe(6)
})

test('a day later the files are forgotten, the import is over, and what it would have done is still told', async () => {
  const id = await here.handIn(people())
  await here.database.pool('migrator').query(`update exchange set asked_at = asked_at - interval '25 hours'`)
  await forgetFiles(here.database.pool('worker'), here.root)
  expect(await here.importOf(id)).toMatchObject({ hasFiles: false, report: { state: 'staged' } })
  expect(await askWish(here.admin.acting(), id, 'apply', { acceptRejects: false })).toMatchObject({
    refusal: { reason: 'not-now', standing: 'over' },
  })
})

test('the list names who, when and how many, the newest first, and nobody else’s', async () => {
  const id = await here.handIn(people())
  const page = await asViewer(here.database.pool('reader'), here.admin.token, (client) =>
    exchangesPage(readerOn(client), 1),
  )
  expect(page).toMatchObject({ count: 1, lines: [{ id, kind: 'import', rows: 30, rejected: 0, found: 'something' }] })
  expect(await exchangesPage(readerOf(here.database.pool('reader')), 1)).toEqual({ count: 0, lines: [] })
})
