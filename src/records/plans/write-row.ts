import type { RowEvent } from '../../core/plans/row.ts'
import type { ChangingPlan, PlanEntry } from './change-plan.ts'

/** What a row of a plan holds, by the columns of its table. */
export type Columns = Readonly<Record<string, string | number | boolean | null>>

/** The tables of a plan whose rows have a number within it. */
export type PartTable = 'plan_item' | 'referral' | 'employment' | 'placement' | 'payment'

/**
 * Writes a row that was decided on, and answers what the trail should say of it: the columns that differ, from what to
 * what. The names of the columns are ours, never somebody's words.
 */
export const writeRow = async <Row extends object>(
  { client, plan }: ChangingPlan,
  table: PartTable,
  { number, was, is }: RowEvent<Row>,
  columnsOf: (fields: RowEvent<Row>['is']) => Columns,
): Promise<PlanEntry> => {
  const [before, after] = [was && columnsOf(was), columnsOf(is)]
  const names = Object.keys(after)
  const values = [plan.id, number, ...Object.values(after)]
  const places = names.map((_, at) => `$${at + 3}`)
  const { rowCount } = was
    ? await client.query(
        `update ${table} set ${names.map((name, at) => `${name} = ${places[at]}`).join(', ')}, revision = revision + 1
         where plan_id = $1 and number = $2`,
        values,
      )
    : await client.query(
        `insert into ${table} (plan_id, site_id, number, ${names.join(', ')})
         values ($1, $${values.length + 1}, $2, ${places.join(', ')})`,
        [...values, plan.siteId],
      )
  if (rowCount !== 1) throw new Error(`${table} ${number} of plan ${plan.id} was not written`)
  return {
    kind: was ? 'record-changed' : 'record-added',
    payload: { table, row: number, fields: differing(before, after) },
  }
}

/** By column: from what, to what. */
export const differing = (before: Columns | null, after: Columns): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(
    Object.entries(after)
      .filter(([name, value]) => (before?.[name] ?? null) !== value)
      .map(([name, value]) => [name, [before?.[name] ?? null, value]]),
  )
