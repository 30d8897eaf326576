import { sql } from 'kysely'
import type { Override } from '../../core/programme/override.ts'
import type { SettingValue } from '../../core/programme/setting.ts'
import type { Reader } from '../../platform/db/reader.ts'
import type { Instant } from '../../platform/db/value-types.ts'

export type RecordedOverride = Override & {
  readonly programme: string
  readonly edition: string
  readonly reason: string
  readonly proposedAt: Instant
  readonly approvedAt: Instant | null
  readonly withdrawnAt: Instant | null
  readonly withdrawnBy: string | null
}

/** Everything ever proposed for an edition, the latest first. A few a year. */
export const overridesOf = async (
  db: Reader,
  edition: { readonly programme: string; readonly id: string },
): Promise<readonly RecordedOverride[]> => {
  const rows = await select(db)
    .where('programme', '=', edition.programme)
    .where('edition', '=', edition.id)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(overrideIn)
}

/** What waits for a second person, the oldest first. */
export const openProposals = async (db: Reader): Promise<readonly RecordedOverride[]> => {
  const rows = await select(db)
    .where('approver', 'is', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .limit(MOST_OPEN)
    .execute()
  return rows.map(overrideIn)
}

export const findOverride = async (db: Reader, id: number): Promise<RecordedOverride | null> => {
  const row = await select(db).where('id', '=', id).executeTakeFirst()
  return row ? overrideIn(row) : null
}

const MOST_OPEN = 100

const select = (db: Reader) =>
  db
    .selectFrom('edition_setting')
    .select(['id', 'programme', 'edition', 'key', 'value', 'valid_from as from', 'author', 'approver', 'reason'])
    .select(['created_at as proposedAt', 'approved_at as approvedAt', 'withdrawn_at as withdrawnAt'])
    .select('withdrawn_by as withdrawnBy')
    .select(sql<boolean>`withdrawn_at is not null`.as('isWithdrawn'))

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

const overrideIn = ({ value, ...row }: Row): RecordedOverride => ({ ...row, value: value as SettingValue })
