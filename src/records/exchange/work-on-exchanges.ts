import type { Pool } from 'pg'
import { may } from '../../core/access/viewer.ts'
import { workAlone } from '../../platform/db/work-alone.ts'
import { closeRequest, openRequestAs } from '../door/open-request.ts'
import { refusal } from '../package/refusals.ts'
import { doImportWish } from './do-import.ts'
import { makeExport } from './make-export.ts'
import type { ExchangeWork, Order, Outcome } from './order.ts'
import { tellingProgress } from './tell-progress.ts'

export type WorkFault = { readonly exchangeId: number; readonly error: unknown }

/**
 * Does what was asked of imports and exports, one after the other, until nothing waits. One worker at a time: work found
 * under way at the start is that of a worker that was cut off. It left no trace but the order, and is done again.
 */
export const workOnExchanges = (work: ExchangeWork): Promise<readonly WorkFault[]> =>
  workAlone(work.pool, {
    lock: 'rightdoor exchanges',
    work: async () => {
      await work.pool.query(`update exchange set state = 'waiting' where state = 'under-way'`)
      return workThrough(work)
    },
    waits: async () => (await work.pool.query(`select from exchange where state = 'waiting' limit 1`)).rowCount === 1,
  })

const workThrough = async (work: ExchangeWork): Promise<readonly WorkFault[]> => {
  const faults: WorkFault[] = []
  for (let order = await next(work.pool); order; order = await next(work.pool)) {
    try {
      await end(work.pool, order, await doOrder(work, order))
    } catch (error) {
      faults.push({ exchangeId: order.id, error })
      await work.pool.query(
        `update exchange set state = 'failed', ended_at = clock_timestamp() where id = $1 and state = 'under-way'`,
        [order.id],
      )
    }
  }
  return faults
}

const next = async (pool: Pool): Promise<Order | undefined> => {
  const { rows } = await pool.query<Order>(
    `update exchange set state = 'under-way', step = null where id = (
       select id from exchange where state = 'waiting' order by wished_at, id limit 1)
     returning id, kind, wish, wished_by, accept_rejects, folder, resources, purpose, import_id, refusals,
       sites, sites_chosen`,
  )
  return rows[0]
}

/** Rights are asked for at the moment of the deed: an account that ended meanwhile does nothing any more. */
const doOrder = async (work: ExchangeWork, order: Order): Promise<Outcome> => {
  const opened = await openRequestAs(work.pool, order.wished_by)
  if (!opened) return NOT_ALLOWED
  const progress = tellingProgress(work.pool, order.id)
  try {
    if (!may(opened.viewer, order.kind === 'import' ? 'exchange:write' : 'exchange:read')) return NOT_ALLOWED
    return order.wish === 'export'
      ? await makeExport(work, order, opened, progress.tell)
      : await doImportWish(work, { ...order, wish: order.wish }, opened, progress.tell)
  } finally {
    await progress.told()
    await closeRequest(work.pool, opened.requestToken)
  }
}

const NOT_ALLOWED: Outcome = { state: 'refused', refusals: [refusal('not-allowed')] }

const end = async (pool: Pool, { id, folder }: Order, outcome: Outcome): Promise<void> => {
  const { state, refusals = [], report = null } = outcome
  await pool.query(
    `update exchange set state = $2, refusals = $3, report = coalesce(report || $4, $4, report), folder = $5,
       wish = case when $6 then 'check' else wish end,
       ended_at = case when $6 then null else clock_timestamp() end where id = $1 and state = 'under-way'`,
    [
      ...[id, state === 'again' ? 'waiting' : state, JSON.stringify(refusals), report && JSON.stringify(report)],
      ...[outcome.folder === undefined ? folder : outcome.folder, state === 'again'],
    ],
  )
}
