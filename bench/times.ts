/** The value this share of the sorted values lies at or below: 0.5 the median, 0.95 all but the slowest twentieth. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** Milliseconds to four places: a tenth of a microsecond. */
export const rounded = (milliseconds: number): number => Math.round(milliseconds * 10_000) / 10_000

/** How long each of several runs of this took, in milliseconds, after some that are not counted. */
export const timed = (
  run: () => unknown,
  { warm, runs }: { readonly warm: number; readonly runs: number },
): readonly number[] => {
  for (let once = 0; once < warm; once++) run()
  return Array.from({ length: runs }, () => stopwatch(run))
}

export const stopwatch = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}
