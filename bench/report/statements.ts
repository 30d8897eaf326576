import type { Cell } from './cells.ts'
import type { Dictionary, Facts } from './coded.ts'

/** Anchor days, both included. */
export type Days = { readonly fromDay: number; readonly toDay: number }

/** A statement, and how its rows become the figures of the cells it answers for. */
export type Statement = {
  readonly sql: string
  readonly cells: readonly Cell[]
  readonly figures: (rows: readonly (readonly number[])[]) => readonly number[]
}

/** Form A: one filtered aggregate a cell, over a table with one boolean column a bit and one number a sum. */
export const filtered = ({ subject }: Facts, cells: readonly Cell[], days: Days): Statement => ({
  sql: `select\n${cells.map((cell, at) => `  ${aggregate(cell)} as c${at}`).join(',\n')}\nfrom ${subject.name}\n${during(days)}`,
  cells,
  figures: ([row = []]) => row,
})

/**
 * Form B: a table of codes. `cohort` is one code for the bits that make blocks and populations, d0, d1 … are the
 * dictionaries; one grouping each, and one more over the table of sums, answers for every cell. Each row of the answer
 * says which grouping it is of, the cohort, the code and the figure.
 */
export const grouped =
  (groupings: Groupings) =>
  (facts: Facts, cells: readonly Cell[], days: Days): Statement => {
    const { subject, dictionaries, sums } = facts
    const coded = `from ${subject.name}_coded ${during(days)}`
    const counts =
      dictionaries.length === 0
        ? [`select ${ROWS}, cohort, 0, count(*) ${coded} group by cohort`]
        : countsBy[groupings](dictionaries, coded)
    const added = `select ${SUMS}, cohort, kind, sum(value)::bigint from ${subject.name}_sums ${during(days)} group by cohort, kind`
    return {
      sql: [...counts, ...(sums.length > 0 ? [added] : [])].join('\nunion all\n'),
      cells,
      figures: (rows) => cells.map((cell) => figure(facts, cell, rows)),
    }
  }

/** Several queries suit DuckDB better, one pass for all groupings PostgreSQL: each gets what it is faster with. */
export type Groupings = 'queries' | 'grouping sets'

/** Names of groupings that are of no dictionary. */
const [SUMS, ROWS] = [-1, -2]

const countsBy: Readonly<Record<Groupings, (dictionaries: readonly Dictionary[], coded: string) => readonly string[]>> =
  {
    queries: (dictionaries, coded) =>
      dictionaries.map((_, at) => `select ${at}, cohort, d${at}, count(*) ${coded} group by cohort, d${at}`),
    'grouping sets': (dictionaries, coded) => {
      const columns = dictionaries.map((_, at) => `d${at}`)
      const grouping = columns.map((column, at) => `when grouping(${column}) = 0 then ${at}`).join(' ')
      const sets = columns.map((column) => `(cohort, ${column})`).join(', ')
      return [
        `select case ${grouping} end, cohort, coalesce(${columns.join(', ')}), count(*) ${coded} group by grouping sets (${sets})`,
      ]
    },
  }

/** Adds up the groups whose codes mean what the cell asks. */
const figure = (facts: Facts, cell: Cell, rows: readonly (readonly number[])[]): number => {
  const { cohort, dictionaries, sums } = facts
  const { what } = cell
  const grouping = groupingOf(facts, cell)
  const counts = (code: number): boolean =>
    'sum' in what ? sums[code] === what.sum : what.count === null || means(dictionaries[grouping], code, what.count)
  return rows
    .filter(([from, cohortCode = 0, code = 0]) => from === grouping && meets(cohort, cohortCode, cell) && counts(code))
    .reduce((total, [, , , value = 0]) => total + value, 0)
}

const groupingOf = ({ dictionaries }: Facts, { what }: Cell): number => {
  if ('sum' in what) return SUMS
  const { count } = what
  if (count === null) return dictionaries.length === 0 ? ROWS : 0
  return dictionaries.findIndex(({ bits }) => bits.includes(count))
}

const meets = (cohort: Dictionary, code: number, { having, lacking }: Cell): boolean =>
  having.every((name) => means(cohort, code, name)) && !lacking.some((name) => means(cohort, code, name))

const means = (dictionary: Dictionary | undefined, code: number, name: string): boolean =>
  dictionary?.meanings[code]?.[dictionary.bits.indexOf(name)] ?? false

const aggregate = ({ having, lacking, what }: Cell): string => {
  const counted = 'count' in what && what.count !== null ? [quoted(what.count)] : []
  const conditions = [...having.map(quoted), ...lacking.map((name) => `not ${quoted(name)}`), ...counted]
  const filter = conditions.length > 0 ? ` filter (where ${conditions.join(' and ')})` : ''
  return 'sum' in what ? `coalesce(sum(${sumColumn(what.sum)})${filter}, 0)::bigint` : `count(*)${filter}`
}

const during = ({ fromDay, toDay }: Days): string => `where day between ${fromDay} and ${toDay}`

export const quoted = (name: string): string => `"${name}"`

/** A bit and a sum may have one name: who was paid, and how much. */
export const sumColumn = (name: string): string => quoted(`sum of ${name}`)
