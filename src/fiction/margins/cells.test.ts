import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ontario2012 as ontario } from '../targets/ontario-2012.ts'
import { cellsOf } from './cells.ts'
import { PLACEMENT, RETENTION, SEARCH } from './combinations.ts'
import { blockRowsOf, tableOf } from './attribute-table.ts'
import type { Cell } from './cells.ts'
import type { Block, Group } from '../targets/target.ts'

const { attributes } = ontario

const inBlock: Record<Block, (components: number) => boolean> = {
  all: () => true,
  jobSearch: (components) => (components & SEARCH) > 0,
  jobPlacement: (components) => (components & PLACEMENT) > 0,
  jobRetention: (components) => (components & RETENTION) > 0,
}
const belongs = (which: 'exits' | 'starts', { story }: Cell) =>
  story === 'both' || story === (which === 'exits' ? 'ended' : 'began')
const blocks: readonly Block[] = ['all', 'jobSearch', 'jobPlacement', 'jobRetention']

test('at scale 1 every published count of exits and of starts is met, in every block', () => {
  const cells = cellsOf(ontario, 1)
  let compared = 0
  for (const which of ['exits', 'starts'] as const)
    for (const block of blocks) {
      const chosen = cells.filter((cell) => belongs(which, cell) && inBlock[block](cell.components))
      expect(chosen.reduce((all, cell) => all + cell.size, 0)).toBe(ontario[which][block])
      for (const attribute of attributes)
        for (const group of attribute[which] ?? []) {
          if (group.counts[block] === undefined) continue
          compared++
          expect(
            counted(chosen, attribute.name, Object.keys(attribute.categories), group),
            `${which} ${attribute.name}`,
          ).toBe(group.counts[block])
        }
    }
  expect(compared).toBe(187)
})

test.each([1, 0.37, 0.05, 0.02, 0.01])(
  'at scale %d no count is negative and every attribute adds up in every cell',
  (scale) => {
    for (const cell of cellsOf(ontario, scale))
      for (const counts of cell.counts.values()) {
        expect(Math.min(...counts)).toBeGreaterThanOrEqual(0)
        expect(counts.reduce((a, b) => a + b)).toBe(cell.size)
      }
  },
)

test('any margins that some table has are met without a negative cell', () => {
  const cell = fc.nat(400)
  const column = fc.tuple(fc.nat(9000), cell, cell, cell, cell, cell)
  fc.assert(
    fc.property(fc.array(column, { minLength: 2, maxLength: 8 }), (columns) => {
      const total = (rows: readonly number[]) =>
        columns.reduce((all, of) => all + rows.reduce((a, row) => a + (of[row] ?? 0), 0), 0)
      const of = (column: readonly number[], rows: readonly number[]) =>
        rows.reduce((all, row) => all + (column[row] ?? 0), 0)
      const rows = {
        all: [0, 1, 2, 3, 4, 5],
        jobSearch: [0, 1, 2, 3],
        jobPlacement: [1, 3, 4],
        jobRetention: [2, 3, 5],
      }
      const published = {
        all: total(rows.all),
        jobSearch: total(rows.jobSearch),
        jobPlacement: total(rows.jobPlacement),
        jobRetention: total(rows.jobRetention),
        placementAndRetention: total([3]),
      }
      const categories = columns.map((_, k) => `c${k}`)
      const groups: Group[] = columns.map((column, k) => ({
        categories: [`c${k}`],
        counts: {
          all: of(column, rows.all),
          jobSearch: of(column, rows.jobSearch),
          jobPlacement: of(column, rows.jobPlacement),
          jobRetention: of(column, rows.jobRetention),
        },
      }))
      const combinations = [total([0]), total([1]), total([2]), total([3]), total([4]), total([5])] as const
      const table = tableOf({
        categories,
        groups,
        published,
        sizes: { blocks: published, combinations },
        likely: columns.map(() => 1),
      })
      expect(table.map((row) => row.reduce((a, b) => a + b))).toEqual(combinations)
      expect(Math.min(...table.flat())).toBeGreaterThanOrEqual(0)
      const met = blockRowsOf(table)
      groups.forEach(({ counts }, k) => {
        expect([met.all[k], met.jobPlacement[k], met.jobRetention[k]]).toEqual([
          counts.all,
          counts.jobPlacement,
          counts.jobRetention,
        ])
        expect([0, 1, 2, 3].reduce((all, row) => all + (table[row]?.[k] ?? 0), 0)).toBe(counts.jobSearch)
      })
    }),
  )
})

test('a block that would have more than everybody has is held to what there is', () => {
  const published = { all: 10, jobSearch: 10, jobPlacement: 6, jobRetention: 2, placementAndRetention: 0 }
  const groups = [{ categories: ['yes'], counts: { all: 1, jobPlacement: 5 } }]
  const sizes = { blocks: published, combinations: [2, 6, 2, 0, 0, 0] as const }
  const table = tableOf({ categories: ['yes', 'no'], groups, published, sizes, likely: [1, 1] })
  expect(blockRowsOf(table).jobPlacement).toEqual([1, 5])
})

const counted = (cells: readonly Cell[], name: string, categories: readonly string[], group: Group): number =>
  cells.reduce(
    (all, cell) =>
      all +
      group.categories.reduce((of, category) => of + (cell.counts.get(name)?.[categories.indexOf(category)] ?? 0), 0),
    0,
  )
