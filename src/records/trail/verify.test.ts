import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sealedTrail } from '../../../test/factories/sealed-trail.ts'
import type { SealedTrail } from '../../../test/factories/sealed-trail.ts'
import { entryDigest, sealAfter, SEALED_TEXT } from './seal.ts'

let trail: SealedTrail
let folder: string

beforeAll(async () => {
  trail = await sealedTrail()
  folder = await mkdtemp(join(tmpdir(), 'rightdoor-verify-'))
})
afterEach(() => trail.mend())
afterAll(async () => {
  await trail.drop()
  await rm(folder, { recursive: true })
})

const faults = async (sealFile: string | null = null) =>
  (await trail.verify(sealFile)).faults.map(({ code, from, to, entry }) => [code, from, to, entry])
const fileOf = async (...lines: readonly string[]): Promise<string> => {
  const file = join(folder, 'seals.log')
  await writeFile(file, lines.map((line) => `${line}\n`).join(''))
  return file
}

test('a trail nobody touched holds, blanked payload and all', async () => {
  expect(await trail.verify()).toMatchObject({
    entries: 12,
    waiting: 0,
    blanked: 1,
    faultCount: 0,
    sealed: { position: 12, seal: await trail.sealAt(12) },
  })
})

test('a changed entry is found where it is', async () => {
  await trail.owner(`update trail set actor = 'someone else' where id = 5`)
  expect(await faults()).toEqual([['entry-changed', 5, 5, 5]])
})

test('a changed entry whose digest was made to fit is found where it is', async () => {
  await trail.owner(`update trail set actor = 'someone else' where id = 5`)
  const { rows } = await trail.owner(`select ${SEALED_TEXT} from trail t where id = 5`)
  await trail.owner('update trail_seal set entry_digest = $1 where position = 5', [entryDigest(rows[0])])
  expect(await faults()).toEqual([['link-broken', 5, 5, 5]])
})

test('an entry taken out is found, its seal left or gone', async () => {
  await trail.owner(`delete from trail_client where trail_id = 5; delete from trail_payload where trail_id = 5;
    delete from trail where id = 5`)
  expect(await faults()).toEqual([['entry-missing', 5, 5, 5]])
  await trail.owner('delete from trail_seal where position = 5')
  expect(await faults()).toEqual([['entry-missing', 5, 5, null]])
})

test('an entry taken out and the places numbered anew is found at the place after it', async () => {
  await trail.owner(`delete from trail_client where trail_id = 5; delete from trail_payload where trail_id = 5;
    delete from trail where id = 5; delete from trail_seal where position = 5`)
  for (let position = 6; position <= 12; position++)
    await trail.owner('update trail_seal set position = position - 1 where position = $1', [position])
  expect(await faults()).toEqual([['link-broken', 5, 5, 6]])
})

test('an entry put in afterwards is found, with a seal of its own or without', async () => {
  await trail.owner(
    `insert into trail (id, xid, actor, place, kind, payload_digest) select 99, xid, 'x', 'y', 'z', '\\x00' from trail where id = 5`,
  )
  expect(await faults()).toEqual([['entry-inserted', null, null, 99]])
  for (let position = 12; position >= 6; position--)
    await trail.owner('update trail_seal set position = position + 1 where position = $1', [position])
  await trail.owner(`insert into trail_seal select 6, 99, '\\x', '\\x', now()`)
  await trail.owner(`insert into trail_payload values (99, '\\x', '{}')`)
  const { rows } = await trail.owner(
    `select ${SEALED_TEXT}, s.sealed_at from trail t join trail_seal s on trail_id = id where id = 99`,
  )
  const digest = entryDigest(rows[0])
  const seal = sealAfter(Buffer.from(await trail.sealAt(5), 'hex'), digest, rows[0].sealed_at)
  await trail.owner('update trail_seal set entry_digest = $1, seal = $2 where position = 6', [digest, seal])
  expect(await faults()).toContainEqual(['entry-inserted', 6, 6, null])
  expect((await faults()).filter(([code]) => code !== 'payload-changed')).toHaveLength(1)
})

test('a changed seal is found where it is, the last one too', async () => {
  for (const position of [1, 5, 12])
    await trail.owner('update trail_seal set seal = set_byte(seal, 3, 255 - get_byte(seal, 3)) where position = $1', [
      position,
    ])
  expect(await faults()).toEqual([
    ['seal-changed', 1, 1, 1],
    ['seal-changed', 5, 5, 5],
    ['seal-changed', 12, 12, 12],
  ])
})

test('two entries that changed places are found, with their seals or without', async () => {
  await trail.owner(`update trail_seal set position = position + 100 where position in (5, 6)`)
  await trail.owner(`update trail_seal set position = 111 - position where position in (105, 106)`)
  expect(await faults()).toEqual([
    ['order-changed', 5, 5, 6],
    ['order-changed', 6, 6, 5],
  ])
  await trail.owner(`truncate trail_seal; insert into trail_seal table kept_trail_seal`)
  await trail.owner(`update trail_seal set trail_id = 1000 + trail_id where position in (5, 9)`)
  await trail.owner(`update trail_seal set trail_id = 1014 - trail_id where position in (5, 9)`)
  expect(await faults()).toEqual([
    ['order-changed', 5, 5, 9],
    ['order-changed', 9, 9, 5],
  ])
})

test('a payload that was changed, taken out, or blanked without an entry is found', async () => {
  await trail.owner(`update trail_payload set payload = payload || '{"page": 3}' where trail_id = 5`)
  await trail.owner(`delete from trail_payload where trail_id = 6`)
  await trail.owner(`update trail_payload set payload = null, salt = null where trail_id = 9`)
  expect(await faults()).toEqual([
    ['payload-changed', 5, 5, 5],
    ['payload-missing', 6, 6, 6],
    ['blanked-without-entry', null, null, 9],
  ])
})

test('a person taken from or added to the list of whom an entry is about is found', async () => {
  await trail.owner(
    `delete from trail_client where trail_id = 5 and client_id = 105; insert into trail_client values (1, 8)`,
  )
  expect((await faults()).toSorted((one, other) => Number(one[3]) - Number(other[3]))).toEqual([
    ['people-differ', null, null, 5],
    ['people-differ', null, null, 8],
  ])
})

test('a chain written anew from a changed entry on holds by itself, and the file outside shows it', async () => {
  const file = await fileOf(`2026-01-01 3 ${await trail.sealAt(3)}`, `2026-01-02 8 ${await trail.sealAt(8)}`)
  expect(await faults(file)).toEqual([])
  await trail.owner(`update trail set actor = 'someone else' where id = 5`)
  await trail.sealAgain(5)
  expect(await faults()).toEqual([])
  expect(await faults(file)).toEqual([['file-differs', 8, 8, null]])
})

test('a chain whose end was cut off holds by itself, and the file outside shows it', async () => {
  const file = await fileOf(`2026-01-01 3 ${await trail.sealAt(3)}`, `2026-01-02 11 ${await trail.sealAt(11)}`)
  await trail.cutFrom(10)
  expect(await faults()).toEqual([])
  expect(await faults(file)).toEqual([['tail-cut-off', 10, 11, null]])
})

test('a line of the file that is not a seal is found', async () => {
  const file = await fileOf(`2026-01-01 3 ${await trail.sealAt(3)}`)
  await appendFile(file, '2026-01-02 eight\n')
  expect((await trail.verify(file)).faults).toMatchObject([{ code: 'file-line-strange', line: 2 }])
})
