import type { Selectable } from 'kysely'
import { figureNames } from '../../core/resource-information/month-figures.ts'
import type { MonthFigures } from '../../core/resource-information/month-figures.ts'
import type { RecordedMonth } from '../../core/resource-information/record-month.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Database } from '../../platform/db/database.generated.ts'
import type { Reader } from '../../platform/db/reader.ts'

export type FoundMonth = RecordedMonth & { readonly id: number }

/** What is recorded for a month of a site; null: nothing. */
export const findMonth = async (db: Reader, siteId: number, month: PlainDate): Promise<FoundMonth | null> => {
  const row = await db
    .selectFrom('monthly_entry')
    .select(['id', 'revision', 'entered_on as enteredOn', ...figureNames])
    .where('site_id', '=', siteId)
    .where('month', '=', month)
    .executeTakeFirst()
  return row ? { id: row.id, revision: row.revision, enteredOn: row.enteredOn, figures: figuresIn(row) } : null
}

/** The figures alone of a row that holds them. */
export const figuresIn = (row: Pick<Selectable<Database['monthly_entry']>, keyof MonthFigures>): MonthFigures =>
  Object.fromEntries(figureNames.map((name) => [name, row[name]])) as MonthFigures
