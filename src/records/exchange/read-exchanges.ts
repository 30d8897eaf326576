import { sql } from 'kysely'
import type { ImportWish, WorkState } from '../../core/exchange/import-order.ts'
import type { Reader } from '../../platform/db/reader.ts'
import type { Step } from '../package/progress.ts'
import type { Refusal } from '../package/refusals.ts'
import type { ImportReport } from '../package/report.ts'
import type { Exchange, ExchangeLine, ExportedFile } from './exchange.ts'

export const PAGE_EXCHANGES = 25

/** The imports and exports the viewer may see, the newest first. */
export const exchangesPage = async (
  db: Reader,
  page: number,
): Promise<{ readonly count: number; readonly lines: readonly ExchangeLine[] }> => {
  const { count } = await db
    .selectFrom('exchange')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const rows = await select(db)
    .select(sql<number | null>`coalesce((report->>'rows')::bigint, (report->'taken'->>'rows')::bigint)`.as('rows'))
    .select(sql<number | null>`(report->>'rejected')::bigint`.as('rejected'))
    .orderBy('exchange.id', 'desc')
    .limit(PAGE_EXCHANGES)
    .offset((page - 1) * PAGE_EXCHANGES)
    .execute()
  return {
    count,
    lines: rows.map(({ folder, wish, found, state, kind, ...row }) => ({
      ...row,
      kind: kind as Exchange['kind'],
      wish: kind === 'import' ? (wish as ImportWish) : null,
      state: state as WorkState,
      found: found as ExchangeLine['found'],
      hasFiles: folder !== null,
    })),
  }
}

/** One of them, or null. */
export const findExchange = async (db: Reader, id: number): Promise<Exchange | null> => {
  const row = await select(db)
    .innerJoin('staff as decider', 'decider.id', 'exchange.wished_by')
    .select(sql<string>`concat_ws(' ', decider.given_name, decider.family_name)`.as('wishedBy'))
    .select(['wished_at as wishedAt', 'exchange.import_id as importId', 'step', 'ended_at as endedAt'])
    .select(['purpose', 'report', 'refusals'])
    .where('exchange.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { folder, kind, wish, state, found: _, report, refusals, purpose, wishedBy, wishedAt, importId, ...rest } = row
  const common = {
    ...rest,
    folder,
    step: rest.step as Step | null,
    state: state as WorkState,
    hasFiles: folder !== null,
  }
  if (kind === 'export') {
    const taken = (report as { readonly taken: Taken } | null)?.taken
    return { ...common, kind, purpose: purpose ?? '', files: taken?.files ?? null }
  }
  return {
    ...common,
    kind: 'import',
    wish: wish as ImportWish,
    wishedBy,
    wishedAt,
    importId,
    report: report as ImportReport | null,
    takenBack: (report as { readonly takenBack?: TakenBack } | null)?.takenBack ?? null,
    refusals: refusals as unknown as readonly Refusal[],
  }
}

type Taken = { readonly files: readonly ExportedFile[]; readonly rows: number }
type TakenBack = { readonly removed: number; readonly restored: number }

const select = (db: Reader) =>
  db
    .selectFrom('exchange')
    .innerJoin('staff as asker', 'asker.id', 'exchange.staff_id')
    .innerJoin('organisation', 'organisation.id', 'exchange.organisation_id')
    .select(['exchange.id', 'exchange.kind', 'asked_at as askedAt', 'resources', 'exchange.state', 'folder', 'wish'])
    .select(sql<string>`concat_ws(' ', asker.given_name, asker.family_name)`.as('askedBy'))
    .select('organisation.name as organisation')
    .select(
      sql<
        string | null
      >`case report->>'state' when 'unchanged' then 'nothing-new' when 'staged' then 'something' when 'applied' then 'something' end`.as(
        'found',
      ),
    )
