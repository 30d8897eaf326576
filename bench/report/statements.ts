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
 * dictionaries; one GROUP BY each, and one more over the table of sums, answers for every cell.
 */
export const grouped = (facts: Facts, cells: readonly Cell[], days: Days): Statement => {
  const parts = [
    ...facts.dictionaries.map(
      (_, at) =>
        `select ${at}, cohort, d${at}, count(*) from ${facts.subject.name}_coded ${during(days)} group by cohort, d${at}`,
    ),
    ...(facts.dictionaries.length === 0
      ? [`select -2, cohort, 0, count(*) from ${facts.subject.name}_coded ${during(days)} group by cohort`]
      : []),
    ...(facts.sums.length > 0
      ? [
          `select -1, cohort, kind, sum(value)::bigint from ${facts.subject.name}_sums ${during(days)} group by cohort, kind`,
        ]
      : []),
  ]
  return { sql: parts.join('\nunion all\n'), cells, figures: (rows) => cells.map((cell) => figure(facts, cell, rows)) }
}

/** Adds up the groups whose codes mean what the cell asks. */
const figure = ({ cohort, dictionaries, sums }: Facts, cell: Cell, rows: readonly (readonly number[])[]): number => {
  const { what } = cell
  const part =
    'sum' in what
      ? -1
      : what.count === null
        ? dictionaries.length === 0
          ? -2
          : 0
        : dictionaries.findIndex(({ bits }) => what.count !== null && bits.includes(what.count))
  let total = 0
  for (const [from = 0, cohortCode = 0, code = 0, value = 0] of rows) {
    if (from !== part || !meets(cohort, cohortCode, cell)) continue
    if ('sum' in what ? sums[code] === what.sum : what.count === null || means(dictionaries[part], code, what.count))
      total += value
  }
  return total
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
