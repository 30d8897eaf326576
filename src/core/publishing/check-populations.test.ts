import { expect, test } from 'vitest'
import { contradictionsIn } from './check-tables.ts'
import type { Law } from './law.ts'
import type { PrintedTable } from './printed-table.ts'

// All participants and those of one component, in numbers and respondents.

const blocks = ['all', 'part']

const rulesBroken = (law: Law, rows: readonly (readonly string[])[], ratios: readonly string[] = []) => {
  const table: PrintedTable = { line: 1, title: 'table', ratios, rows }
  const shape = {
    line: 1,
    report: 'report',
    headings: 0,
    label: 0,
    rows: Object.fromEntries(rows.map((row, index) => [row[0] ?? '', index])),
    columns: blocks.flatMap((block, index) =>
      ['num', 'den'].map((field, at) => ({ at: 1 + 2 * index + at, block, field })),
    ),
  }
  return contradictionsIn([table], [shape], [law]).map((one) => one.rule)
}

const component: Law = {
  report: 'report',
  codes: 'every',
  blocks: ['part'],
  rule: 'part-of-population',
  part: { field: 'num' },
  whole: { block: 'all', field: 'num' },
}

test('a component is not larger than all', () => {
  expect(rulesBroken(component, [['row', '580', '', '566']])).toEqual([])
  expect(rulesBroken(component, [['row', '580', '', '588']])).toEqual(['part-of-population'])
})

test('people in several rows are no more than the rows together', () => {
  const law: Law = {
    report: 'report',
    codes: ['total'],
    rule: 'distinct-total',
    total: { field: 'num' },
    parts: ['first', 'second'].map((code) => ({ code, field: 'num' })),
  }
  expect(rulesBroken(law, [['total', '6'], ['first', '5'], ['second', '2']])).toEqual([]) // prettier-ignore
  expect(rulesBroken(law, [['total', '8'], ['first', '5'], ['second', '2']])).toEqual(['distinct-total']) // prettier-ignore
})

test('a row that answers another question does not repeat a row digit for digit', () => {
  const law: Law = {
    report: 'report',
    codes: ['response'],
    rule: 'repeated-row',
    rows: ['response', 'satisfaction'],
    fields: ['num', 'den'],
  }
  expect(rulesBroken(law, [['response', '96', '126'], ['satisfaction', '94', '96']])).toEqual([]) // prettier-ignore
  expect(rulesBroken(law, [['response', '96', '126'], ['satisfaction', '96', '126']])).toEqual(['repeated-row']) // prettier-ignore
})

const column: Law = {
  report: 'report',
  codes: ['row 1'],
  rule: 'repeated-column',
  block: 'all',
  other: 'part',
  fields: ['num'],
}

test('a column does not repeat that of other people almost throughout', () => {
  const rows = (differing: number) =>
    Array.from({ length: 20 }, (_, at) => [`row ${at}`, `${at + 30}`, '', `${at + (at < differing ? 9 : 30)}`])
  expect(rulesBroken(column, rows(10))).toEqual([])
  expect(rulesBroken(column, rows(2))).toEqual(['repeated-column'])
  expect(rulesBroken(column, rows(0))).toEqual(['repeated-column'])
})

test('a share worked out in the text holds, and its whole is printed in a table', () => {
  const rows = [['row', '12,651', '134,532']]
  expect(rulesBroken(column, rows, ['12,651/134,532 = 9.4%'])).toEqual([])
  expect(rulesBroken(column, rows, ['12,651/134,532 = 9.5%'])).toEqual(['ratio-in-text'])
  expect(rulesBroken(column, rows, ['12,651/132,532 = 9.5%'])).toEqual(['ratio-in-text'])
})
