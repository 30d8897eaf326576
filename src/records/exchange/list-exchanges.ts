import { sql } from 'kysely'
import type { ImportWish, WorkState } from '../../core/exchange/import-order.ts'
import type { Reader } from '../../platform/db/reader.ts'
import type { Exchange, ExchangeLine, ListedLine, OperatorImport } from './exchange.ts'
import { selectExchanges } from './read-exchanges.ts'

export const PAGE_EXCHANGES = 25

/**
 * The imports and exports the viewer may see, the newest first. Whoever looks after the whole network sees among them what
 * was brought in without the pages, at its time.
 */
export const exchangesPage = async (
  db: Reader,
  page: number,
): Promise<{ readonly count: number; readonly lines: readonly ListedLine[] }> => {
  const { count } = await db
    .selectFrom(sql<Listed>`(${LISTED})`.as('listed'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const listed = await db
    .selectFrom(sql<Listed>`(${LISTED})`.as('listed'))
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('source')
    .orderBy('id', 'desc')
    .limit(PAGE_EXCHANGES)
    .offset((page - 1) * PAGE_EXCHANGES)
    .execute()
  const idsOf = (source: Listed['source']) => listed.filter((one) => one.source === source).map(({ id }) => id)
  const found = [...(await exchangesOf(db, idsOf('pages'))), ...(await operatorImports(db, idsOf('operator')))]
  const lines = new Map(found.map((line) => [`${line.source} ${line.id}`, line]))
  return { count, lines: listed.flatMap(({ source, id }) => lines.get(`${source} ${id}`) ?? []) }
}

type Listed = { readonly at: string; readonly id: number; readonly source: ListedLine['source'] }

const LISTED = sql`select asked_at as at, id, 'pages' as source from exchange
  union all select started_at, id, 'operator' from imports_past_pages()`

const exchangesOf = async (db: Reader, ids: readonly number[]): Promise<readonly ExchangeLine[]> => {
  if (ids.length === 0) return []
  const rows = await selectExchanges(db)
    .select(sql<number | null>`coalesce((report->>'rows')::bigint, (report->'taken'->>'rows')::bigint)`.as('rows'))
    .select(sql<number | null>`(report->>'rejected')::bigint`.as('rejected'))
    .select([ofFiles('added').as('added'), ofFiles('changed').as('changed')])
    .where('exchange.id', 'in', ids)
    .execute()
  return rows.map(({ folder, wish, found, state, kind, sites, ...row }) => ({
    ...row,
    source: 'pages',
    sites: sites ?? 'all',
    kind: kind as Exchange['kind'],
    wish: kind === 'import' ? (wish as ImportWish) : null,
    state: state as WorkState,
    found: found as ExchangeLine['found'],
    hasFiles: folder !== null,
  }))
}

const ofFiles = (counted: 'added' | 'changed') =>
  sql<
    number | null
  >`(select sum((file->>${sql.lit(counted)})::bigint)::bigint from jsonb_array_elements(report->'files') file)`

const operatorImports = async (db: Reader, ids: readonly number[]): Promise<readonly OperatorImport[]> => {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom(sql<Batch>`imports_past_pages()`.as('batch'))
    .select(['id', 'started_at as askedAt', 'state'])
    .select(sql<readonly string[]>`array(select jsonb_object_keys(counts))`.as('resources'))
    .select([inAll('rows').as('rows'), inAll('rejected').as('rejected')])
    .select([inAll('added').as('added'), inAll('changed').as('changed')])
    .where('id', 'in', ids)
    .execute()
  return rows.map((row) => ({ ...row, source: 'operator' }))
}

type Batch = { readonly id: number; readonly started_at: string; readonly state: OperatorImport['state'] }

const inAll = (counted: 'rows' | 'rejected' | 'added' | 'changed') =>
  sql<number>`(select coalesce(sum((file.value->>${sql.lit(counted)})::bigint), 0)::bigint from jsonb_each(counts) file)`
