import { provinceDatabase } from './province.ts'
import { openPool } from '../src/platform/db/pool.ts'
import { testWorld } from '../test/world.ts'
import pg from 'pg'
const times = new Map<string, number[]>()
const old = pg.Client.prototype.query as (...a: unknown[]) => unknown
pg.Client.prototype.query = function (this: unknown, ...a: unknown[]) {
  const q = a[0] as { text?: string } | string
  const key = (typeof q === 'string' ? q : q.text ?? '').replaceAll(/\s+/g, ' ').slice(0, 60)
  const t = performance.now()
  const r = old.apply(this, a)
  if (r && typeof (r as Promise<unknown>).then === 'function') (r as Promise<unknown>).then(() => { const l = times.get(key) ?? []; l.push(performance.now() - t); times.set(key, l) }, () => undefined)
  return r
} as never
const province = await provinceDatabase()
const m = openPool(province.connection, 'migrator', { max: 2 })
try {
  console.log((await m.query(`select relname, n_live_tup, last_analyze, last_autoanalyze from pg_stat_user_tables where relname in ('client_site','plan','client','closure')`)).rows)
  if (process.argv[2] === 'analyze') await m.query('analyze client_site')
  const pools = { pool: (role: never) => openPool(province.connection, role, { max: 4 }) , connection: province.connection} as never
  const world = await testWorld(pools)
  const { rows } = await m.query(`with busiest as (select site_id from client_site group by site_id order by count(*) desc limit 1) select staff_id from access_grant, busiest where role='site_manager' and access_grant.site_id = busiest.site_id limit 1`)
  const b = await world.signIn(rows[0].staff_id)
  for (let i = 0; i < 12; i++) { const t = performance.now(); const a = await b.get('/en/clients'); const text = await a.text(); console.log(a.status, text.length, Math.round(performance.now() - t)) }
  const n = 60; const t = performance.now(); for (let i = 0; i < n; i++) await (await b.get('/en/clients')).text(); console.log('avg', (performance.now() - t) / n); for (const [k, l] of times) if (l.length > 20) { l.sort((a, b) => a - b); console.log(l.length, (l[l.length >> 1] ?? 0).toFixed(2), k) }
} finally { await province.stop() }
process.exit(0)
