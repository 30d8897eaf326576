import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { driverOptions } from '../db/connection.ts'
import type { Connection } from '../db/connection.ts'
import { AlreadyHeld, isAlive } from '../process-mark.ts'
import { erasePostgres, postgresHolder, startPostgres } from './start-postgres.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rightdoor-launcher-'))
})

afterEach(async () => {
  await erasePostgres(folder)
  await rm(folder, { recursive: true, force: true })
})

const ask = async (connection: Connection, statement: string) => {
  const client = new pg.Client(driverOptions(connection))
  await client.connect()
  try {
    return (await client.query(statement)).rows as Record<string, unknown>[]
  } finally {
    await client.end()
  }
}

test('what was committed is there after the server is killed and started again', async () => {
  const first = await startPostgres({ folder, durability: 'full' })
  await ask(first.connection, 'create table kept as select generate_series(1, 500) as n')
  process.kill(first.pid, 'SIGKILL')
  while (isAlive(first.pid)) await pause(10)
  await first.stop()
  const second = await startPostgres({ folder, durability: 'full' })
  expect(await ask(second.connection, 'select count(*)::int as n from kept')).toEqual([{ n: 500 }])
  await second.stop()
})

test('a second start while one runs says which process holds the folder, and so does erasing it', async () => {
  const running = await startPostgres({ folder, durability: 'test' })
  await expect(startPostgres({ folder, durability: 'test' })).rejects.toThrow(AlreadyHeld)
  await expect(erasePostgres(folder)).rejects.toThrow(`process ${process.pid}`)
  expect(await postgresHolder(folder)).toBe(process.pid)
  await running.stop()
  expect(await postgresHolder(folder)).toBeNull()
  expect(isAlive(running.pid)).toBe(false)
})

test('a server whose launcher is gone is stopped and replaced, with everything kept', async () => {
  const orphan = await startPostgres({ folder, durability: 'full' })
  await ask(orphan.connection, 'create table kept as select 1 as n')
  await writeFile(join(orphan.home, 'owner'), JSON.stringify({ pid: 4194304, began: '0', note: '' })) // a process number above what the kernel gives out
  const next = await startPostgres({ folder, durability: 'full' })
  expect(isAlive(orphan.pid)).toBe(false)
  expect(existsSync(orphan.connection.host)).toBe(false)
  expect(await ask(next.connection, 'select n from kept')).toEqual([{ n: 1 }])
  await next.stop()
})

test('a first start that was interrupted is begun again', async () => {
  const { home, stop } = await startPostgres({ folder, durability: 'test' })
  await stop()
  await erasePostgres(folder)
  await writeFile(join(home, 'postgres.new'), 'half a cluster')
  const again = await startPostgres({ folder, durability: 'test' })
  expect(await readdir(again.home)).not.toContain('postgres.new')
  await again.stop()
})

test('only a socket in a closed folder, only with the password, French and English in order', async () => {
  const { connection, home, stop } = await startPostgres({ folder, durability: 'test' })
  expect((await stat(connection.host)).mode & 0o777).toBe(0o700)
  expect((await stat(join(home, 'password'))).mode & 0o777).toBe(0o600)
  expect(join(connection.host, '.s.PGSQL.5432').length).toBeLessThan(100)
  await expect(ask({ ...connection, password: 'guess' }, 'select 1')).rejects.toThrow('password authentication failed')
  const [settings] = await ask(
    connection,
    `select current_setting('listen_addresses') as addresses, current_setting('server_encoding') as encoding,
       (select bool_and(auth_method = 'scram-sha-256') from pg_hba_file_rules) as scram,
       (select array_agg(word order by word) from unnest('{zebra,Été,ete,Zoo}'::text[]) word) as words`,
  )
  expect(settings).toEqual({ addresses: '', encoding: 'UTF8', scram: true, words: ['ete', 'Été', 'zebra', 'Zoo'] })
  await stop()
})

test.runIf(process.getuid?.() === 0)(
  'in a folder that the account cannot enter, the data live elsewhere, and WHERE says so',
  async () => {
    const closed = join(folder, 'closed', 'data')
    const { connection, home, stop } = await startPostgres({ folder: await shut(closed), durability: 'test' })
    expect(home).toMatch(/^\/var\/lib\/rightdoor\/[0-9a-f]{16}$/)
    await ask(connection, 'create table kept as select 1 as n')
    await stop()
    const again = await startPostgres({ folder: closed, durability: 'test' })
    expect(await ask(again.connection, 'select n from kept')).toEqual([{ n: 1 }])
    expect(again.home).toBe(home)
    await again.stop()
    await erasePostgres(closed)
    expect(existsSync(home)).toBe(false)
  },
)

const shut = async (path: string): Promise<string> => {
  await chmod(folder, 0o700)
  return path
}
