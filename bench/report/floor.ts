import { allocate } from '../../src/platform/bits/bit-memory.ts'
import type { BitMemory } from '../../src/platform/bits/bit-memory.ts'
import { kernelCounting } from '../../src/platform/bits/counting.ts'
import type { Cell } from './cells.ts'

/**
 * The kernel's bare pass over the cells of a report: reads each word of each (cell, block, scope) once and counts
 * nothing. The lists of columns are written beforehand; the masks are those the report made.
 */
export const barePass = (memory: BitMemory, cells: readonly Cell[]): (() => void) => {
  const kernel = kernelCounting(memory.memory)
  const answers = allocate(memory, 8 * cells.length)
  const groups = new Map<string, readonly Cell[]>()
  for (const cell of cells) {
    const name = `${cell.mask.offset} ${'sum' in cell.what}`
    groups.set(name, [...(groups.get(name) ?? []), cell])
  }
  const passes = [...groups.values()].map((group) => {
    const [first] = group
    if (first === undefined) return () => undefined
    const { offset, from, to } = first.mask
    const entries = group.flatMap(entriesOf)
    const list = allocate(memory, entries.length * 4)
    new Uint32Array(memory.memory.buffer, list).set(entries)
    const end = list + entries.length * 4
    return 'sum' in first.what
      ? () => kernel.passSum(list, end, offset, answers)
      : () => kernel.passCount(list, end, offset, from, to, answers)
  })
  return () => {
    for (const pass of passes) pass()
  }
}

const entriesOf = ({ what, at, subject }: Cell): readonly number[] => {
  if (!('sum' in what)) return [at]
  const sum = subject.segment.table.sums[at]
  return sum ? [sum.rowsAt, sum.valuesAt, sum.length] : []
}
