import { faultAt } from './faults.ts'
import type { TrailFault } from './faults.ts'
import type { SealFile } from './seal-file.ts'

/** Compares the chain, place by place, with the seals that were kept outside the database. */
export const compareWithFile = (file: SealFile | null, tell: (fault: TrailFault) => void) => {
  const kept = new Map(file?.seals.map(({ position, seal }) => [position, seal]))
  const furthest = Math.max(0, ...kept.keys())
  for (const { line } of file?.strange ?? []) tell(faultAt('file-line-strange', { line }))
  return {
    next: (position: number, seal: Buffer): void => {
      const expected = kept.get(position)
      if (expected !== undefined && expected !== seal.toString('hex')) tell(faultAt('file-differs', { from: position }))
    },
    end: (last: number): void => {
      if (furthest > last) tell(faultAt('tail-cut-off', { from: last + 1, to: furthest }))
    },
  }
}
