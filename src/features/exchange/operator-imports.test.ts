import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exchangeWorld, filesOf, form, people, peopleWithOneWrong } from '../../../test/exchange-world.ts'
import type { ExchangeWorld } from '../../../test/exchange-world.ts'
import { readOn } from '../../../test/monthly-world.ts'
import { writePackage } from '../../../test/import/sample-package.ts'
import type { Tables } from '../../../test/import/sample-package.ts'
import type { Browser } from '../../../test/world.ts'
import { importPackage } from '../../records/package/import-package.ts'
import { judgeImport } from '../../records/package/judge-import.ts'
import { revertImport } from '../../records/package/revert-import.ts'

/** What was brought in on the command line, on the list of whoever looks after the whole network. */
let world: ExchangeWorld
let editor: Browser
let folder: string

beforeAll(async () => {
  world = await exchangeWorld()
  editor = await world.as('ministry_editor', 'province')
  folder = await mkdtemp(join(tmpdir(), 'rightdoor-operator-'))
})
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true, force: true })
})

let made = 0
const operatorImports = async (tables: Tables, apply: boolean) => {
  const path = await writePackage(join(folder, String(++made)), tables)
  const answer = await importPackage({
    ...{ connection: world.database.connection, folder: path, actor: 'operator' },
    ...(apply && { apply: { judge: judgeImport, acceptRejects: true } }),
  })
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer.report.importId
}
const list = async (who = editor, query = '') => readOn(await who.get(`/en/exchange${query}`))
const who = 'Whoever looks after this installation'

test('it says who, when, which tables, how many rows, and whether it was taken back', async () => {
  const id = await operatorImports(peopleWithOneWrong(), true)
  const applied = await list()
  expect(applied).toMatch(
    new RegExp(`Import ${id} of the command line Clients, [^.]* ${who} .* Applied 31 30 new, 0 changed 1 `),
  )
  expect(await (await editor.get('/en/exchange')).text()).not.toContain(`/exchange/${id}"`)
  await revertImport({ connection: world.database.connection, importId: id, actor: 'operator', judge: judgeImport })
  expect(await list()).toMatch(new RegExp(`Import ${id} of the command line .* Taken back 31`))
  const waiting = await operatorImports(people(), false)
  expect(await list()).toMatch(new RegExp(`Import ${waiting} of the command line .* Waits for a decision 30`))
  expect(await readOn(await editor.get('/fr/exchange'))).toContain(
    'de la ligne de commande Clients, Plans de services, Éléments du plan et 1 autre La personne responsable',
  )
})

test('nobody else sees it, and nobody decides on it by the pages', async () => {
  const administrator = await world.as('provider_admin', 'provider')
  const manager = await world.as('site_manager', 'S1')
  for (const other of [administrator, manager]) expect(await list(other)).not.toContain('command line')
  const [{ id } = { id: 0 }] = await world.rows(`select max(id) as id from import_batch`)
  expect((await editor.get(`/en/exchange/${Number(id)}`)).status).toBe(404)
})

test('what came in by the pages of a provider is not taken for it', async () => {
  const administrator = await world.as('provider_admin', 'provider')
  const before = (await list()).match(/of the command line/g)?.length
  const id = await world.handIn(administrator, await filesOf(people()))
  await administrator.post(`/en/exchange/${id}/apply`, form())
  await world.work()
  // The files were read twice, and the first reading belongs to no order any more.
  await world.rows(`insert into import_batch (actor, state, package_name, package_digest)
    select code, 'abandoned', 'again', '' from staff where id = (select staff_id from exchange where id = ${id})`)
  expect((await list()).match(/of the command line/g)).toHaveLength(before ?? 0)
})

test('both kinds stand in one order of time, and every page holds what the ones before it did not', async () => {
  await world.rows(`insert into import_batch (actor, state, package_name, package_digest, started_at)
    select 'operator', 'abandoned', 'x', '', timestamptz '2013-01-01' + n * interval '2 minutes' from generate_series(1, 30) n`)
  await world.rows(`insert into exchange (kind, staff_id, organisation_id, resources, wish, wished_by, state, asked_at, ended_at)
    select 'import', editor.id, editor.organisation_id, '{sites}', 'check', editor.id, 'failed',
      timestamptz '2013-01-01 00:01' + n * interval '2 minutes', now()
    from generate_series(1, 30) n, (select staff.id, staff.organisation_id from staff
      join access_grant on staff_id = staff.id where role = 'ministry_editor' limit 1) editor`)
  const pages = await Promise.all([1, 2, 3].map((page) => list(editor, `?page=${page}`)))
  const heads = pages.flatMap((page) => page.match(/Import \d+(?: of the command line)?/g) ?? [])
  expect(pages[0]).toContain(`${heads.length} in all`)
  expect(new Set(heads).size).toBe(heads.length)
  expect(heads.slice(-60).map((head) => head.endsWith('line'))).toEqual(
    Array.from({ length: 60 }, (_, place) => place % 2 === 1),
  )
})
