import { arch, availableParallelism, cpus, totalmem } from 'node:os'

/** Where a figure was measured. */
export const environment = () => ({
  node: process.version,
  architecture: arch(),
  processor: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  memoryGiB: Math.round(totalmem() / 2 ** 30),
})
