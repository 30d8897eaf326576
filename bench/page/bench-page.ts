import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { digestOf, newToken } from '../../src/platform/auth/token.ts'
import type { Connection } from '../../src/platform/db/connection.ts'
import { openPool } from '../../src/platform/db/pool.ts'
import { rootFolder } from '../../src/platform/root.ts'
import { environment } from '../environment.ts'
import { provinceDatabase } from '../province.ts'
import { quantile, rounded } from '../times.ts'
import type { Orders, Variant } from './serve.ts'

const CONNECTIONS = 16
const SECONDS = 12
const ROUNDS = 2

/**
 * Signed-in pages with a table of a hundred clients, a second, over HTTP, with the generator of the load beside the
 * server on the same machine. The product as it is, and beside it the same without looks and without policies, to see
 * what each costs; the variants take turns.
 */
export const benchPage = async () => {
  const province = await provinceDatabase()
  try {
    const { secret, path } = await someManager(province.connection)
    const runs: Record<Variant, Run[]> = { whole: [], 'without looks': [], 'without policies': [] }
    for (let round = 0; round < ROUNDS; round++)
      for (const variant of Object.keys(runs) as Variant[])
        runs[variant].push(await load(province.connection, variant, path, secret))
    return {
      benchmark: 'page',
      page: `${path}: 100 rows, signed in`,
      connections: CONNECTIONS,
      secondsEach: SECONDS,
      environment: environment(),
      target: { pagesASecond: 300 },
      ...Object.fromEntries(Object.entries(runs).map(([variant, all]) => [variant, summary(all)])),
    }
  } finally {
    await province.stop()
  }
}

type Run = {
  readonly times: readonly number[]
  readonly seconds: number
  readonly looks: number
  readonly rows: number
}

const summary = (runs: readonly Run[]) => {
  const times = runs.flatMap((run) => run.times)
  const seconds = runs.reduce((sum, run) => sum + run.seconds, 0)
  return {
    pagesASecond: Math.round(times.length / seconds),
    p50: rounded(quantile(times, 0.5)),
    p95: rounded(quantile(times, 0.95)),
    p99: rounded(quantile(times, 0.99)),
    pages: times.length,
    looksOnTheTrail: runs.reduce((sum, run) => sum + run.looks, 0),
    rowsOfThePage: runs[0]?.rows ?? 0,
  }
}

/** One run against a server of its own. Every answer must be the page, or the figure means nothing. */
const load = async (connection: Connection, variant: Variant, path: string, secret: string): Promise<Run> => {
  const server = fork(join(rootFolder, 'bin/run.mjs'), ['bench/page/serve.ts'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  try {
    server.send({ connection, variant } satisfies Orders)
    const [port] = (await once(server, 'message')) as [number]
    const url = `http://127.0.0.1:${port}${path}`
    const headers = { cookie: `rightdoor=${secret}` }
    const rows = await rowsOf(url, headers)
    await shoot(url, headers, 3)
    const before = await looksIn(connection)
    const start = performance.now()
    const times = await shoot(url, headers, SECONDS)
    const seconds = (performance.now() - start) / 1000
    return { times, seconds, rows, looks: (await looksIn(connection)) - before }
  } finally {
    await stop(server)
  }
}

const shoot = async (url: string, headers: Record<string, string>, duration: number): Promise<readonly number[]> => {
  const times: number[] = []
  let wrong = 0
  await new Promise<void>((resolve, reject) => {
    const shooting = autocannon({ url, headers, duration, connections: CONNECTIONS }, (error) =>
      error ? reject(error as Error) : resolve(),
    )
    shooting.on('response', (_client, status, _bytes, milliseconds) => {
      if (status === 200) times.push(milliseconds)
      else wrong++
    })
  })
  if (wrong > 0) throw new Error(`${wrong} answers were not the page`)
  return times
}

const rowsOf = async (url: string, headers: Record<string, string>): Promise<number> => {
  const answer = await fetch(url, { headers })
  const rows = (await answer.text()).split('<tr').length - 2
  if (answer.status !== 200 || rows < 100) throw new Error(`the page answered ${answer.status} with ${rows} rows`)
  return rows
}

const looksIn = async (connection: Connection): Promise<number> =>
  ask(connection, `select count(*) as n from trail where kind = 'list-seen'`)

/** A manager of a site with many clients, with a session. */
const someManager = async (connection: Connection): Promise<{ secret: string; path: string }> => {
  const secret = newToken()
  const pool = openPool(connection, 'migrator', { max: 1 })
  try {
    await pool.query(
      `with busiest as (select site_id from client_site group by site_id order by count(*) desc limit 1),
         manager as (select staff_id from access_grant, busiest
           where role = 'site_manager' and access_grant.site_id = busiest.site_id limit 1),
         mine as (insert into account (staff_id, sign_in_name, state) select staff_id, 'bench', 'active' from manager
           on conflict (staff_id) do update set state = 'active' returning id)
       insert into session (account_id, digest, ends_at, proved_at)
       select id, $1, now() + interval '12 hours', now() from mine`,
      [digestOf(secret)],
    )
  } finally {
    await pool.end()
  }
  return { secret, path: '/en/clients' }
}

const ask = async (connection: Connection, question: string): Promise<number> => {
  const pool = openPool(connection, 'worker', { max: 1 })
  try {
    return (await pool.query<{ n: number }>(question)).rows[0]?.n ?? 0
  } finally {
    await pool.end()
  }
}

const stop = async (server: ChildProcess): Promise<void> => {
  const ended = once(server, 'exit')
  server.kill('SIGKILL')
  await ended
}
