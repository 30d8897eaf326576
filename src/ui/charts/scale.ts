import { scaleLinear } from 'd3-scale'

/** From values to per cent of the width or height: a chart in per cent stretches with its page, and its words do not. */
export type Scale = { readonly at: (value: number) => number; readonly ticks: readonly number[] }

/** Left to right. A value outside stands at the edge. */
export const across = (low: number, high: number, ticks = 5): Scale => scaled(low, high, 0, 100, ticks)

/** Bottom to top: the largest is at 0 per cent from above. */
export const upward = (low: number, high: number, ticks = 5): Scale => scaled(low, high, 100, 0, ticks)

/** The ends of a scale on round values around these; from zero, unless asked to fit closely. */
export const ends = (
  values: readonly (number | null | undefined)[],
  fit: 'zero' | 'close' = 'zero',
): [number, number] => {
  const known = values.filter((value): value is number => Number.isFinite(value))
  if (known.length === 0) return [0, 1]
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const from = fit === 'zero' ? Math.min(0, low) : low
  const to = fit === 'zero' ? Math.max(0, high) : high
  // Figures are counts, shares and cents: what differs by less than this differs by nothing that can be drawn.
  if (to - from < SMALLEST) return fit === 'zero' ? [0, 1] : [from - 1, to + 1]
  const [nice0 = from, nice1 = to] = scaleLinear().domain([from, to]).nice(5).domain()
  return [nice0, nice1]
}

const SMALLEST = 1e-9

/** Per cent as an attribute: 61.13%. */
export const at = (share: number): string => `${round(share)}%`

export const round = (value: number): number => Math.round(value * 100) / 100

/**
 * Places for labels that would lie over each other: each at least `gap` from the next, none outside, moved as little as
 * that takes. They keep their order.
 */
export const spread = (wanted: readonly number[], gap: number, low = 0, high = 100): readonly number[] => {
  const order = wanted.map((_, index) => index).sort((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0))
  const places = [...wanted]
  let floor = low
  for (const index of order) {
    floor = Math.max(places[index] ?? 0, floor)
    places[index] = floor
    floor += gap
  }
  let roof = high
  for (const index of order.toReversed()) {
    roof = Math.min(places[index] ?? 0, roof)
    places[index] = roof
    roof -= gap
  }
  return places
}

const scaled = (low: number, high: number, from: number, to: number, ticks: number): Scale => {
  const scale = scaleLinear()
    .domain([low, high === low ? low + 1 : high])
    .range([from, to])
    .clamp(true)
  return { at: (value) => round(scale(value)), ticks: scale.ticks(ticks) }
}
