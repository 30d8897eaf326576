import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sealedTrail, trailTables } from '../../../test/factories/sealed-trail.ts'
import type { SealedTrail } from '../../../test/factories/sealed-trail.ts'

let trail: SealedTrail

beforeAll(async () => {
  trail = await sealedTrail()
})
afterAll(() => trail.drop())

/** How a little of a stored value is changed; `$2` is a random number from 0 to 999. */
const CHANGES: Readonly<Record<string, (column: string) => string>> = {
  bytea: (column) =>
    `set_byte(${column}, $2::int % length(${column}), get_byte(${column}, $2::int % length(${column})) # (1 + $2::int % 255))`,
  text: (column) =>
    `overlay(${column} placing case when substr(${column}, 1 + $2::int % length(${column}), 1) = 'q' then 'Q' else 'q' end from 1 + $2::int % length(${column}) for 1)`,
  int8: (column) => `${column} + 1000 + $2::int`,
  xid8: (column) => `(${column}::text::bigint + 1 + $2::int)::text::xid8`,
  timestamptz: (column) => `${column} + (1 + $2::int) * interval '1 microsecond'`,
  _int8: (column) =>
    `case when $2::int % 2 = 0 or ${column} = '{}' then ${column} || $2::bigint else ${column}[2:] end`,
  jsonb: (column) => `jsonb_set(${column}, '{text}', to_jsonb('page x' || $2::int), true)`,
}

test('a little change of any stored column of any row is found', async () => {
  const { rows: columns } = await trail.owner(
    `select table_name as table, column_name as column, udt_name as type from information_schema.columns
     where table_schema = 'public' and table_name = any($1) order by 1, 2`,
    [trailTables],
  )
  expect(columns.length).toBeGreaterThanOrEqual(22)
  const chosen = fc.tuple(
    fc.constantFrom(...(columns as { table: string; column: string; type: string }[])),
    fc.nat(999),
    fc.boolean(),
  )
  await fc.assert(
    fc
      .asyncProperty(chosen, async ([{ table, column, type }, random, blank]) => {
        const change =
          blank && ['actor_id', 'subject_id', 'subject_table'].includes(column) ? 'null' : CHANGES[type]?.(column)
        const { rowCount } = await trail.owner(
          `with one as (select ctid from ${table} where ${column} is not null order by ctid
             offset $1::int % (select count(${column}) from ${table}) limit 1)
           update ${table} set ${column} = ${change}
           where ctid = (select ctid from one) and $2::int is not null`,
          [random, random],
        )
        expect(rowCount).toBe(1)
        const { faults: found } = await trail.verify()
        expect(found.filter(({ from, entry }) => from !== null || entry !== null)).not.toEqual([])
      })
      .afterEach(() => trail.mend()),
    { numRuns: 60, examples: columns.map((column) => [[column, 1, false]]) as never },
  )
})
