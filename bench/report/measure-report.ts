import { arch, availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import type { BitMemory } from '../../src/platform/bits/bit-memory.ts'
import { kernelCounting } from '../../src/platform/bits/counting.ts'
import { plainCounting } from '../../src/platform/bits/counting-plain.ts'
import { bytesHeld, rowCount } from '../../src/platform/bits/segment.ts'
import { quantile, rounded, stopwatch, timed } from '../times.ts'
import { cellsRead } from './cells.ts'
import type { Subject } from './cells.ts'
import { barePass } from './floor.ts'
import { measureRival } from './rivals.ts'
import type { Rival } from './rivals.ts'
import type { Days } from './statements.ts'

/** What is measured: a report over columns in one memory, and who is asked for the same cells. */
export type Measured = {
  readonly memory: BitMemory
  /** Every segment the report reads. */
  readonly subjects: readonly Subject[]
  /** The anchor days the report asks for. */
  readonly days: Days
  /** The whole report as the product makes it: from columns to finished rows. */
  readonly report: () => unknown
  readonly rivals: readonly (() => Promise<Rival>)[]
}

const RUNS = 2000

/**
 * Times the report, the kernel's bare pass and the rivals in one run. The report and the bare pass take turns, so that
 * whatever else the machine does falls on both.
 */
export const measureReport = async ({ memory, subjects, days, report, rivals }: Measured) => {
  const cells = cellsRead(memory, subjects, report)
  const floor = barePass(memory, cells)
  timed(report, { warm: RUNS, runs: 0 })
  timed(floor, { warm: RUNS, runs: 0 })
  const turns = Array.from({ length: RUNS }, () => ({ ours: stopwatch(report), floor: stopwatch(floor) }))
  const ours = turns.map((turn) => turn.ours)
  const floors = turns.map((turn) => turn.floor)
  memory.counting = plainCounting(memory.memory)
  const plain = timed(report, { warm: 20, runs: 200 })
  memory.counting = kernelCounting(memory.memory)
  return {
    name: 'report',
    p50Ms: rounded(quantile(ours, 0.5)),
    p95Ms: rounded(quantile(ours, 0.95)),
    plainJavaScriptP95Ms: rounded(quantile(plain, 0.95)),
    floorMs: rounded(quantile(floors, 0.5)),
    floorP95Ms: rounded(quantile(floors, 0.95)),
    floorRatio: ratio(ours, floors, 0.5),
    floorRatioOf: 'medians; the bare pass is the same loop over the same columns, masks and sums, counting nothing',
    fastestTwentieth: {
      oursMs: rounded(quantile(ours, 0.05)),
      floorMs: rounded(quantile(floors, 0.05)),
      floorRatio: ratio(ours, floors, 0.05),
    },
    cells: cells.length,
    rows: Object.fromEntries(subjects.map(({ name, segment }) => [name, rowCount(segment)])),
    columnsMiB: Math.round(subjects.reduce((total, { segment }) => total + bytesHeld(segment), 0) / 2 ** 18) / 4,
    runs: RUNS,
    rivals: await measureRivals(rivals, subjects, cells, days),
    environment: environment(),
  }
}

const ratio = (ours: readonly number[], floors: readonly number[], share: number): number =>
  Math.round((quantile(ours, share) / quantile(floors, share)) * 100) / 100

const measureRivals = async (
  rivals: Measured['rivals'],
  ...asked: Parameters<typeof measureRival> extends [Rival, ...infer Rest] ? Rest : never
) => {
  const times: Record<string, Awaited<ReturnType<typeof measureRival>>> = {}
  for (const start of rivals) {
    const rival = await start()
    try {
      times[rival.name] = await measureRival(rival, ...asked)
    } finally {
      await rival.stop()
    }
  }
  return times
}

const environment = () => ({
  node: process.version,
  architecture: arch(),
  processor: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  /** How busy the machine was in the last minute, all of it: above the number of cores, times say little. */
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
})
