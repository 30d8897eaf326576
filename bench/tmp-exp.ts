import { provinceDatabase } from './province.ts'
import { openPool } from '../src/platform/db/pool.ts'
import { openRequestAs } from '../src/records/door/open-request.ts'
const province = await provinceDatabase()
const m = openPool(province.connection, 'migrator', { max: 2 })
try {
  const { rows } = await m.query(`with busiest as (select site_id from client_site group by site_id order by count(*) desc limit 1) select staff_id, access_grant.site_id, (select count(*) from client_site where site_id = access_grant.site_id) n from access_grant, busiest where role='site_manager' and access_grant.site_id = busiest.site_id limit 1`)
  console.log(rows)
  const o = await openRequestAs(m, rows[0].staff_id)
  const r = openPool(province.connection, 'reader', { max: 1, requestToken: o!.requestToken })
  const c = await r.connect()
  const time = async (sql: string, p: unknown[] = []) => { for (let i=0;i<6;i++) await c.query({ name: sql.slice(0,40), text: sql, values: p }); const t = performance.now(); for (let i=0;i<40;i++) await c.query({ name: sql.slice(0,40), text: sql, values: p }); console.log(((performance.now()-t)/40).toFixed(2), sql.slice(0,70)) }
  await time('select 1')
  await time(`select viewer_staff()`)
  await time(`select viewer_sites('name')`)
  await time(`select viewer_is_whole('name')`)
  await time(`select viewer_clients()`)
  await time(`select count(*) from client_site where site_id = any($1::bigint[])`, [[rows[0].site_id]])
  console.log((await c.query(`explain (analyze, costs off, timing off) select count(*) from client_site where site_id = ${rows[0].site_id}`)).rows.map((x) => x['QUERY PLAN']).join('\n'))
} finally { await province.stop() }
process.exit(0)
