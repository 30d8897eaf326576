import { describe, expect, test } from 'vitest'
import { contradictionsIn } from './check-tables.ts'
import type { Law, LawOf } from './law.ts'
import type { PrintedTable, Shape } from './printed-table.ts'

// Every table here has two headings, labels in the first column, and figures of one kind a column.

type Columns = readonly (readonly [block: string, field: string])[]

const shapeOf = (line: number, columns: Columns, rows: Shape['rows']): Shape => ({
  line,
  report: 'report',
  headings: 1,
  label: 0,
  rows,
  columns: columns.map(([block, field], index) => ({ at: index + 1, block, field })),
})

const tableOf = (line: number, columns: Columns, rows: readonly (readonly string[])[]): PrintedTable => ({
  line,
  title: `table ${line}`,
  ratios: [],
  rows: [['', ...columns.map(([block, field]) => `${block} ${field}`)], ...rows],
})

/** Tries one law on a table whose codes are its row labels. */
const rulesBroken = (law: Law, columns: Columns, rows: readonly (readonly string[])[]): readonly string[] => {
  const codes = Object.fromEntries(rows.map((row, index) => [row[0] ?? '', index + 1]))
  return contradictionsIn([tableOf(1, columns, rows)], [shapeOf(1, columns, codes)], [law]).map((one) => one.rule)
}

const scope = { report: 'report', codes: 'every' } as const
const counts: Columns = [['all', 'count']]

describe('sum', () => {
  const law: Law = {
    ...scope,
    codes: ['total'],
    rule: 'sum',
    total: { field: 'count' },
    parts: ['first', 'second'].map((code) => ({ code, field: 'count' })),
  }
  test.each([
    ['holds', ['5', '2', '3'], []],
    ['is broken', ['5', '2', '4'], ['sum']],
    ['takes a blank for nothing', ['2', '2', ''], []],
    ['leaves money half a dollar each way', ['$6', '$2', '$3'], []],
    ['but not two dollars', ['$7', '$2', '$3'], ['sum']],
  ])('%s', (_, [total = '', first = '', second = ''], broken) => {
    const rows = [['total', total], ['first', first], ['second', second]] // prettier-ignore
    expect(rulesBroken(law, counts, rows)).toEqual(broken)
  })
  test('money added up as printed is exact', () => {
    const rows = [['total', '$6'], ['first', '$2'], ['second', '$3']] // prettier-ignore
    expect(rulesBroken({ ...law, within: 0 }, counts, rows)).toEqual(['sum'])
  })
})

describe('percent', () => {
  const columns: Columns = [['all', 'num'], ['all', 'den'], ['all', 'pct']] // prettier-ignore
  const law: LawOf<'percent'> = {
    ...scope,
    rule: 'percent',
    percent: { field: 'pct' },
    part: { field: 'num' },
    whole: { field: 'den' },
  }
  test.each([
    ['half goes up', ['49', '200', '25%'], []],
    ['not down', ['49', '200', '24%'], ['percent']],
    ['as many decimals as are printed', ['49', '200', '24.5%'], []],
    ['a part is not more than its whole', ['201', '200', '101%'], ['numerator-above-denominator']],
  ])('%s', (_, figures, broken) => {
    expect(rulesBroken(law, columns, [['row', ...figures]])).toEqual(broken)
  })
  test('of 14 indicators a participant', () => {
    expect(rulesBroken({ ...law, times: 14 }, columns, [['row', '434', '100', '31%']])).toEqual([])
    expect(rulesBroken({ ...law, times: 14 }, columns, [['row', '434', '100', '43%']])).toEqual(['percent'])
  })
  test('a whole that is not printed follows from another count and its percentage', () => {
    const [count, percent] = [{ code: 'employed', field: 'num' }, { code: 'employed', field: 'pct' }] // prettier-ignore
    const lost: Law = { ...law, codes: ['lost'], whole: { impliedBy: { count, percent } } }
    expect(rulesBroken(lost, columns, [['lost', '57', '', '6%'], ['employed', '640', '', '64%']])).toEqual([]) // prettier-ignore
    expect(rulesBroken(lost, columns, [['lost', '57', '', '9%'], ['employed', '640', '', '64%']])).toEqual(['percent']) // prettier-ignore
  })
})

describe('average and price', () => {
  const columns: Columns = [['all', 'count'], ['all', 'dollars'], ['all', 'average']] // prettier-ignore
  const [count, amount, average] = columns.map(([, field]) => ({ field }))
  if (!count || !amount || !average) throw new Error('three columns')
  test.each([
    ['holds within the rounding of the amount', ['28', '$4,750', '$169.66'], []],
    ['is broken beyond it', ['28', '$4,750', '$169.76'], ['average']],
  ])('an average %s', (_, figures, broken) => {
    expect(rulesBroken({ ...scope, rule: 'average', average, amount, count }, columns, [['row', ...figures]])).toEqual(
      broken,
    )
  })
  test.each([
    ['holds', ['4', '$2,000', '$500.00'], []],
    ['is broken by the amount', ['4', '$2,400', ''], ['fixed-price']],
    ['is broken by the average', ['4', '$2,000', '$501.00'], ['fixed-price']],
  ])('a fixed price %s', (_, figures, broken) => {
    const law: Law = { ...scope, rule: 'fixed-price', price: 500, amount, count, average }
    expect(rulesBroken(law, columns, [['row', ...figures]])).toEqual(broken)
  })
})

describe('means of parts', () => {
  const columns: Columns = ['all', 'part', 'rest'].map((block) => [block, 'figure'])
  const mean = { code: 'age', field: 'figure' }
  const weight = { code: 'people', field: 'figure' }
  test.each([
    ['43', '42', []],
    ['43', '37', ['subset-mean']],
  ])('a whole that averages %s has a part of almost all that averages %s', (whole, part, broken) => {
    const law: Law = {
      ...scope,
      codes: ['age'],
      rule: 'subset-mean',
      mean,
      weight,
      whole: 'all',
      subset: 'part',
      plausible: { low: 14, high: 90 },
      unit: { en: 'years', fr: 'ans' },
    }
    const rows = [['age', whole, part, ''], ['people', '1,000', '980', '']] // prettier-ignore
    expect(rulesBroken(law, columns, rows)).toEqual(broken)
  })
  test.each([
    ['14.22', []],
    ['14.32', ['weighted-mean']],
  ])('%s is the mean of its parts, or not', (whole, broken) => {
    const law: Law = {
      ...scope,
      codes: ['age'],
      rule: 'weighted-mean',
      mean,
      weight,
      whole: 'all',
      parts: ['part', 'rest'],
    }
    const rows = [['age', whole, '14.80', '5.66'], ['people', '4,351', '4,073', '278']] // prettier-ignore
    expect(rulesBroken(law, columns, rows)).toEqual(broken)
  })
})

describe('copies', () => {
  const two = (first: string, second: string) => {
    const tables = [tableOf(1, counts, [['row', first]]), tableOf(2, counts, [['row', second]])]
    return contradictionsIn(
      tables,
      [1, 2].map((line) => shapeOf(line, counts, { row: 'row' })),
      [],
    )
  }
  test('two tables print the same figure', () => {
    expect(two('1,427', '1,427')).toEqual([])
    expect(two('$1,048.47', '1,048')).toEqual([])
  })
  test('or differ, and the later one is named with both figures', () => {
    expect(two('1,457', '1,427')).toMatchObject([
      { line: 2, rule: 'copies', cells: ['row × all count = 1,457', 'row × all count = 1,427'] },
    ])
  })
  test('two rows of one table count the same people', () => {
    const law: Law = { ...scope, codes: 'once', rule: 'copies', terms: ['age', 'gender'].map((code) => ({ code, field: 'count' })) } // prettier-ignore
    expect(rulesBroken(law, counts, [['age', '7'], ['gender', '7']])).toEqual([]) // prettier-ignore
    expect(rulesBroken(law, counts, [['age', '7'], ['gender', '9']])).toEqual(['copies']) // prettier-ignore
  })
  test('figures that are nearly the same thing are near each other', () => {
    const law: Law = { ...scope, codes: 'once', rule: 'near', one: { code: 'one', field: 'count' }, other: { code: 'two', field: 'count' }, within: 0.25 } // prettier-ignore
    expect(rulesBroken(law, counts, [['one', '1,500'], ['two', '1,800']])).toEqual([]) // prettier-ignore
    expect(rulesBroken(law, counts, [['one', '1,048'], ['two', '1,800']])).toEqual(['near']) // prettier-ignore
  })
})
