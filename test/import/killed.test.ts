import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPool } from '../../src/platform/db/pool.ts'
import { prepareDatabase } from '../../src/platform/db/prepare-database.ts'
import { erasePostgres, startPostgres } from '../../src/platform/postgres/start-postgres.ts'
import type { Postgres } from '../../src/platform/postgres/start-postgres.ts'
import { columnDigests } from '../../src/records/package/column-digests.ts'
import { clearStaging } from '../../src/records/package/give-up.ts'
import { importPackage } from '../../src/records/package/import-package.ts'
import { revertImport } from '../../src/records/package/revert-import.ts'
import { importInChild } from './child.ts'
import { sampleTables, writePackage } from './sample-package.ts'

const ROUNDS = 5
const judge = async () => undefined

let folder: string
let server: Postgres
let given: string
let nothing: ReadonlyMap<string, string>
let everything: ReadonlyMap<string, string>
let wholeTime: number

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rightdoor-killed-'))
  server = await startPostgres({ folder: join(folder, 'server'), durability: 'full' })
  await prepareDatabase(server.connection)
  given = await writePackage(join(folder, 'given'), sampleTables(2500))
  nothing = await columnDigests(server.connection)
  const start = performance.now()
  await importInChild({ connection: server.connection, folder: given })
  wholeTime = performance.now() - start
  everything = await columnDigests(server.connection)
  await empty()
})

afterAll(async () => {
  await server.stop()
  await erasePostgres(join(folder, 'server'))
  await rm(folder, { recursive: true, force: true })
})

/** Takes back whatever was applied. */
const empty = async () => {
  const [applied] = await ask<{ id: number }>(`select id from import_batch where state = 'applied'`)
  if (applied)
    await revertImport({ connection: server.connection, importId: applied.id, actor: 'test', judge, wait: true })
  expect(await columnDigests(server.connection)).toEqual(nothing)
}

const ask = async <Row>(sql: string): Promise<Row[]> => {
  const pool = openPool(server.connection, 'importer', { max: 1 })
  try {
    return (await pool.query(sql)).rows as Row[]
  } finally {
    await pool.end()
  }
}

/** Whatever waits for ever is named, instead of the test as a whole running out of time. */
const soon = async <Answer>(what: string, work: Promise<Answer>): Promise<Answer> => {
  const told = new AbortController()
  const late = pause(90_000, undefined, { signal: told.signal }).then(() =>
    Promise.reject(new Error(`${what} does not end`)),
  )
  late.catch(() => undefined)
  try {
    return await Promise.race([work, late])
  } finally {
    told.abort()
  }
}

/** All of the import or nothing of it, the trail agreeing, and no staging left once it was cleared. */
const expectNothingHalfDone = async () => {
  // A session that lost its client frees the lock when PostgreSQL notices.
  await expect
    .poll(
      async () => {
        await clearStaging(server.connection)
        return ask(`select tablename from pg_tables where schemaname = 'staging'`)
      },
      { timeout: 30_000 },
    )
    .toEqual([])
  const applied = await ask(`select id from import_batch where state = 'applied'`)
  const entries = await ask(
    `select from trail where kind = 'import-applied' and subject_id in (select id from import_batch where state = 'applied')`,
  )
  expect(entries).toHaveLength(applied.length)
  expect(await columnDigests(server.connection)).toEqual(applied.length > 0 ? everything : nothing)
}

test('killed at any moment, our process leaves nothing half-done', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    await importInChild({ connection: server.connection, folder: given }, Math.random() * wholeTime)
    await expectNothingHalfDone()
    await empty()
  }
}, 300_000)

test('killed at any moment, PostgreSQL comes back with nothing half-done', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const importing = importPackage({ connection: server.connection, folder: given, actor: 'test', apply: { judge } })
    const settled = importing.then(
      () => 'applied',
      () => 'failed',
    )
    await pause(Math.random() * wholeTime)
    process.kill(server.pid, 'SIGKILL')
    expect(['applied', 'failed']).toContain(await soon('the import', settled))
    await soon('the stop', server.stop())
    server = await soon('the start', startPostgres({ folder: join(folder, 'server'), durability: 'full' }))
    await expectNothingHalfDone()
    await empty()
  }
}, 300_000)

test('afterwards an import goes through as ever', async () => {
  const answer = await importPackage({ connection: server.connection, folder: given, actor: 'test', apply: { judge } })
  expect(answer).toMatchObject({ ok: true, report: { state: 'applied' } })
  expect(await columnDigests(server.connection)).toEqual(everything)
})
