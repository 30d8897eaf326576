import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { digestOf, newToken } from '../../src/platform/auth/token.ts'
import type { Connection } from '../../src/platform/db/connection.ts'
import { openPool } from '../../src/platform/db/pool.ts'
import { erasePostgres, startPostgres } from '../../src/platform/postgres/start-postgres.ts'
import { environment } from '../environment.ts'
import { provinceDatabase } from '../province.ts'
import { cloneHere, startAndAsk } from './clone.ts'

const ROUNDS = 3
const PAGE = '/en/figures/dsq'

/**
 * From `npm start` to the first page of somebody signed in: the site performance page, whose columns have to be read.
 * The demonstration with its own PostgreSQL, started for the second time; the province of scale 1 with a PostgreSQL that
 * runs already, as an installation has it.
 */
export const benchStart = async () => {
  const folder = await cloneHere()
  try {
    const first = await startAndAsk(folder, '/en', null)
    await first.stop()
    const demonstration: number[] = []
    const data = join(folder, 'data')
    const secret = await withOwnDatabase(data, (connection) => sessionOfManager(connection))
    for (let round = 0; round < ROUNDS; round++) demonstration.push(await once(folder, secret, {}))
    await erasePostgres(data)
    return {
      benchmark: 'start',
      page: PAGE,
      rounds: ROUNDS,
      environment: environment(),
      target: { demonstrationSeconds: 3, provinceSeconds: 6 },
      demonstration: { firstStartSeconds: seconds(first.firstPage), secondStartSeconds: demonstration.map(seconds) },
      province: { secondStartSeconds: (await ofProvince(folder)).map(seconds) },
    }
  } finally {
    await rm(dirname(folder), { recursive: true, force: true })
  }
}

const ofProvince = async (folder: string): Promise<readonly number[]> => {
  const province = await provinceDatabase()
  try {
    const { host, user, password, database } = province.connection
    await asMigrator(
      province.connection,
      `insert into installation (name, kind, today) values ('Bench', 'test', '2012-12-31')`,
    )
    const secret = await sessionOfManager(province.connection)
    const url = `postgresql://${user}:${encodeURIComponent(password ?? '')}@localhost/${database}?host=${encodeURIComponent(host)}`
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round++) times.push(await once(folder, secret, { DATABASE_URL: url }))
    return times
  } finally {
    await asMigrator(province.connection, `delete from installation where name = 'Bench'`)
    await province.stop()
  }
}

const once = async (folder: string, secret: string, more: Readonly<Record<string, string>>): Promise<number> => {
  const started = await startAndAsk(folder, PAGE, secret, more)
  await started.stop()
  return started.firstPage
}

const withOwnDatabase = async <Answer>(
  data: string,
  work: (connection: Connection) => Promise<Answer>,
): Promise<Answer> => {
  const server = await startPostgres({ folder: data, durability: 'full' })
  try {
    return await work(server.connection)
  } finally {
    await server.stop()
  }
}

const sessionOfManager = async (connection: Connection): Promise<string> => {
  const secret = newToken()
  await asMigrator(
    connection,
    `with manager as (select staff_id from access_grant where role = 'site_manager' order by staff_id limit 1),
       mine as (insert into account (staff_id, sign_in_name, state) select staff_id, 'bench-start', 'active' from manager
         on conflict (staff_id) do update set state = 'active' returning id)
     insert into session (account_id, digest, ends_at, proved_at)
     select id, $1, now() + interval '12 hours', now() from mine`,
    [digestOf(secret)],
  )
  return secret
}

const asMigrator = async (connection: Connection, text: string, values: readonly unknown[] = []): Promise<void> => {
  const pool = openPool(connection, 'migrator', { max: 1 })
  try {
    await pool.query(text, [...values])
  } finally {
    await pool.end()
  }
}

const seconds = (milliseconds: number): number => Math.round(milliseconds) / 1000
