import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../../platform/db/role.ts'
import type { Role } from '../../platform/db/role.ts'
import { testDatabase } from '../../../test/database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { canonicalJson, payloadDigest } from './payload.ts'
import { blankPayload, writeEntries, writeEntry } from './write.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const as = (role: Role, statement: string, values: unknown[] = []) => database.pool(role).query(statement, values)
const stored = async (id: number) => {
  const { rows } = await as(
    'worker',
    `select actor, actor_id, place, kind, subject_table, subject_id, site_ids, client_ids, payload_digest, salt, payload,
       (select array_agg(client_id order by client_id) from trail_client where trail_id = id) as clients
     from trail join trail_payload on trail_id = id where id = $1`,
    [id],
  )
  return rows[0]
}
const looking = { actor: 'S-1', actorId: 7, place: 'caseload' }

test('whoever notes looks writes one and can read none', async () => {
  const id = await writeEntry(database.pool('doorkeeper'), {
    ...looking,
    kind: 'list-seen',
    siteIds: [3],
    clientIds: [12, 11, 12],
    payload: { page: 2 },
  })
  const entry = await stored(id)
  expect(entry).toMatchObject({
    actor_id: 7,
    kind: 'list-seen',
    site_ids: [3],
    client_ids: [11, 12],
    clients: [11, 12],
  })
  expect(payloadDigest(entry.salt, canonicalJson(entry.payload))).toEqual(entry.payload_digest)
  for (const table of ['trail', 'trail_payload', 'trail_client', 'trail_seal'])
    await expect(as('doorkeeper', `select from ${table}`)).rejects.toThrow('permission denied')
})

test('an entry about a person is found by that person', async () => {
  const id = await writeEntry(database.pool('writer'), {
    ...looking,
    kind: 'record-changed',
    subject: { table: 'client', id: 40 },
  })
  expect(await stored(id)).toMatchObject({ subject_id: 40, client_ids: [40], clients: [40], payload: {} })
})

test('many entries are one statement, each with its own people, in their order', async () => {
  const before = await writeEntry(database.pool('worker'), { actor: 'system', place: 'test', kind: 'setting-changed' })
  await writeEntries(database.pool('importer'), [
    { ...looking, kind: 'grant-given', clientIds: [1, 2], payload: { role: 'reception' } },
    { ...looking, kind: 'grant-ended', siteIds: [1, 2, 3] },
    { actor: 'operator', place: 'test', kind: 'signed-in', payload: { said: 'a "quoted", {braced} \\ text' } },
  ])
  const { rows } = await as('worker', 'select id, kind from trail where id > $1 order by id', [before])
  expect(rows.map(({ kind }) => kind)).toEqual(['grant-given', 'grant-ended', 'signed-in'])
  expect(await stored(rows[0].id)).toMatchObject({ clients: [1, 2], payload: { role: 'reception' } })
  expect(await stored(rows[1].id)).toMatchObject({ site_ids: [1, 2, 3], clients: null })
  expect(await stored(rows[2].id)).toMatchObject({ actor_id: null, payload: { said: 'a "quoted", {braced} \\ text' } })
})

test('what somebody typed never stops a look from being written', async () => {
  const payload = { said: 'a\0b \ud800 c', among: ['\udc00'] }
  const entry = await stored(
    await writeEntry(database.pool('doorkeeper'), { ...looking, kind: 'search-made', payload }),
  )
  expect(entry.payload).toEqual({ said: 'a\uFFFDb \uFFFD c', among: ['\uFFFD'] })
  expect(payloadDigest(entry.salt, canonicalJson(entry.payload))).toEqual(entry.payload_digest)
})

test('no one changes or removes anything of the trail, the owner of the tables included', async () => {
  await writeEntry(database.pool('writer'), { ...looking, kind: 'record-seen', clientIds: [1] })
  const refused = /permission denied|read-only transaction|is only added to|can only be blanked/
  for (const role of roles)
    for (const table of ['trail', 'trail_payload', 'trail_client', 'trail_seal'].map((one) => `public.${one}`)) {
      await expect(as(role, `delete from ${table}`)).rejects.toThrow(refused)
      await expect(as(role, `truncate ${table} cascade`)).rejects.toThrow(refused)
    }
  for (const role of roles) {
    await expect(as(role, `update public.trail set place = 'elsewhere'`)).rejects.toThrow(refused)
    await expect(as(role, `update public.trail_client set client_id = 2`)).rejects.toThrow(refused)
    await expect(as(role, `update public.trail_seal set seal = ''`)).rejects.toThrow(refused)
    await expect(as(role, `update public.trail_payload set payload = '{"a":1}'`)).rejects.toThrow(refused)
    await expect(as(role, `insert into public.trail_payload values (1, '', '{}')`)).rejects.toThrow(
      /permission denied|read-only|duplicate key/,
    )
  }
})

test('nobody says when or in which order they wrote', async () => {
  for (const role of roles.filter((one) => one !== 'migrator'))
    for (const column of ['at', 'xid', 'client_ids'])
      await expect(
        as(
          role,
          `insert into public.trail (actor, place, kind, payload_digest, ${column}) values ('a', 'b', 'c', '', null)`,
        ),
      ).rejects.toThrow(/permission denied|read-only/)
})

test('disposal blanks payload and salt, once, in an entry that gives the reason; only jobs may', async () => {
  const id = await writeEntry(database.pool('writer'), {
    ...looking,
    kind: 'search-made',
    payload: { name: 'Example' },
  })
  const by = { reason: 'kept "long"\nenough, é', actor: 'system', place: 'disposal' }
  for (const role of ['writer', 'doorkeeper', 'reader', 'importer'] as const)
    await expect(blankPayload(database.pool(role), id, by)).rejects.toThrow('permission denied')
  const blanking = await blankPayload(database.pool('worker'), id, by)
  expect(await stored(id)).toMatchObject({ salt: null, payload: null })
  const entry = await stored(blanking ?? 0)
  expect(entry).toMatchObject({ kind: 'payload-blanked', subject_table: 'trail', subject_id: id })
  expect(entry.payload).toEqual({ reason: by.reason })
  expect(payloadDigest(entry.salt, canonicalJson(entry.payload))).toEqual(entry.payload_digest)
  expect(await blankPayload(database.pool('worker'), id, by)).toBeNull()
})
