import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readerOf } from '../../platform/db/reader.ts'
import { testDatabase } from '../../../test/database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { entriesAbout, entriesBy, looksAt } from './read.ts'
import { writeEntry } from './write.ts'

let database: TestDatabase
const reader = () => readerOf(database.pool('worker'))

/** A hundred thousand entries of 500 colleagues on 20,000 people, then three about person 1 by colleague 9000. */
beforeAll(async () => {
  database = await testDatabase()
  const owner = database.pool('migrator')
  await owner.query(`insert into trail (actor, actor_id, place, kind, client_ids, payload_digest)
    select 'S', n % 500, 'caseload', 'record-seen', array[2 + n % 20000], '\\x00' from generate_series(1, 100000) n`)
  await owner.query(`insert into trail_client select client_ids[1], id from trail`)
  await owner.query('analyze trail; analyze trail_client')
  const by = { actor: 'S-9000', actorId: 9000, place: 'caseload' }
  await writeEntry(database.pool('writer'), { ...by, kind: 'list-seen', clientIds: [1, 2, 3], siteIds: [4, 5] })
  await writeEntry(database.pool('writer'), { ...by, kind: 'record-changed', clientIds: [1], siteIds: [6] })
  await writeEntry(database.pool('writer'), { ...by, kind: 'export-made', clientIds: [1, 7], siteIds: [5] })
})
afterAll(() => database.drop())

const kinds = (entries: readonly { readonly kind: string }[]) => entries.map(({ kind }) => kind)

test('what happened to a person’s record, looks in lists included, the newest first', async () => {
  expect(kinds(await entriesAbout(reader(), { clientId: 1, limit: 10 }))).toEqual([
    'export-made',
    'record-changed',
    'list-seen',
  ])
})

test('who looked at a person leaves out what changed', async () => {
  expect(kinds(await looksAt(reader(), { clientId: 1, limit: 10 }))).toEqual(['export-made', 'list-seen'])
})

test('a site manager is shown what concerns their sites', async () => {
  expect(kinds(await looksAt(reader(), { clientId: 1, limit: 10, siteIds: [4, 99] }))).toEqual(['list-seen'])
})

test('pages follow one another without a gap', async () => {
  const [first] = await entriesBy(reader(), { actorId: 9000, limit: 1 })
  const rest = await entriesBy(reader(), { actorId: 9000, limit: 5, before: first?.id ?? 0 })
  expect([first?.kind, ...kinds(rest)]).toEqual(['export-made', 'record-changed', 'list-seen'])
})

describe('among a hundred thousand entries an index leads to', () => {
  const plan = async (ask: (client: ReturnType<typeof reader>) => Promise<unknown>): Promise<string> => {
    const asked: { text: string; values: readonly unknown[] }[] = []
    const pool = database.pool('worker')
    const spy = {
      connect: async () => ({
        query: async (text: string, values: readonly unknown[]) => (asked.push({ text, values }), { rows: [] }),
        release: () => undefined,
      }),
    }
    await ask(readerOf(spy as never))
    const { rows } = await pool.query(`explain ${asked[0]?.text}`, [...(asked[0]?.values ?? [])])
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  }

  test.each([
    ['entries about a person', entriesAbout, { clientId: 77, limit: 50 }],
    ['looks at a person before an entry', looksAt, { clientId: 77, limit: 50, before: 90_000 }],
    ['looks at a person at some sites', looksAt, { clientId: 77, limit: 50, siteIds: [1, 2] }],
    ['what a colleague did', entriesBy, { actorId: 77, limit: 50 }],
    [
      'what a colleague looked at, before an entry',
      entriesBy,
      { actorId: 77, limit: 50, before: 90_000, natures: ['look'] },
    ],
  ] as const)('%s', async (_, ask, asked) => {
    const text = await plan((client) => ask(client, asked as never))
    expect(text).toMatch(/Index/)
    // Older servers sort the few entries an index has found; none reads them all.
    expect(text).not.toMatch(/Seq Scan/)
  })
})
