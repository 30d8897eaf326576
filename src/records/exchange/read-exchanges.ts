import { sql } from 'kysely'
import type { ImportWish, WorkState } from '../../core/exchange/import-order.ts'
import type { Reader } from '../../platform/db/reader.ts'
import type { Step } from '../package/progress.ts'
import type { Refusal } from '../package/refusals.ts'
import type { ImportReport } from '../package/report.ts'
import { SITES_NAMED } from './exchange.ts'
import type { Exchange, ExportedFile } from './exchange.ts'

/** One import or export the viewer may see, or null. */
export const findExchange = async (db: Reader, id: number): Promise<Exchange | null> => {
  const row = await oneOf(db).where('exchange.id', '=', id).executeTakeFirst()
  if (!row) return null
  const common = {
    ...{ id: row.id, askedAt: row.askedAt, askedBy: row.askedBy, organisation: row.organisation },
    ...{ resources: row.resources, endedAt: row.endedAt, folder: row.folder, hasFiles: row.folder !== null },
    step: row.step as Step | null,
    state: row.state as WorkState,
  }
  return row.kind === 'export' ? { ...common, ...exportOf(row) } : { ...common, ...importOf(row) }
}

const oneOf = (db: Reader) =>
  selectExchanges(db)
    .innerJoin('staff as decider', 'decider.id', 'exchange.wished_by')
    .select(sql<string>`concat_ws(' ', decider.given_name, decider.family_name)`.as('wishedBy'))
    .select(['wished_at as wishedAt', 'exchange.import_id as importId', 'step', 'ended_at as endedAt'])
    .select(['purpose', 'report', 'refusals'])
    .select(
      sql<readonly string[] | null>`case when sites_chosen then array(
        select name from site where id = any (sites) order by name, id limit ${SITES_NAMED}) end`.as('chosen'),
    )

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof oneOf>['executeTakeFirst']>>>

const exportOf = ({ report, purpose, sites, chosen }: Row) => {
  const taken = (report as { readonly taken: Taken } | null)?.taken
  return { kind: 'export', purpose: purpose ?? '', sites: sites ?? 'all', chosen, files: taken?.files ?? null } as const
}

const importOf = ({ wish, wishedBy, wishedAt, importId, report, refusals }: Row) =>
  ({
    kind: 'import',
    ...{ wish: wish as ImportWish, wishedBy, wishedAt, importId },
    report: report as ImportReport | null,
    takenBack: (report as { readonly takenBack?: TakenBack } | null)?.takenBack ?? null,
    refusals: refusals as unknown as readonly Refusal[],
  }) as const

type Taken = { readonly files: readonly ExportedFile[]; readonly rows: number }
type TakenBack = { readonly removed: number; readonly restored: number }

/** What a list and a page say of each. */
export const selectExchanges = (db: Reader) =>
  db
    .selectFrom('exchange')
    .innerJoin('staff as asker', 'asker.id', 'exchange.staff_id')
    .innerJoin('organisation', 'organisation.id', 'exchange.organisation_id')
    .select(['exchange.id', 'exchange.kind', 'asked_at as askedAt', 'resources', 'exchange.state', 'folder', 'wish'])
    .select(sql<string>`concat_ws(' ', asker.given_name, asker.family_name)`.as('askedBy'))
    .select(['organisation.name as organisation', 'sites'])
    .select(
      sql<
        string | null
      >`case report->>'state' when 'unchanged' then 'nothing-new' when 'staged' then 'something' when 'applied' then 'something' end`.as(
        'found',
      ),
    )
