import { area, line } from 'd3-shape'
import { round } from './scale.ts'
import type { Scale } from './scale.ts'

export type Point = { readonly x: number; readonly y: number }

/** A line through points of a chart, in per cent; where a value is not known it is broken, never drawn through. */
export const path = (points: readonly (Point | null)[], x: Scale, y: Scale): string =>
  line<Point | null>()
    .defined((point) => point !== null)
    .x((point) => x.at(point?.x ?? 0))
    .y((point) => y.at(point?.y ?? 0))([...points]) ?? ''

export const straight = (from: Point, to: Point, x: Scale, y: Scale): string => path([from, to], x, y)

/** The same of values that stand one step from each other. */
export const curves = (values: readonly (number | null)[], x: Scale, y: Scale): string =>
  path(
    values.map((value, index) => (value === null ? null : { x: index, y: value })),
    x,
    y,
  )

export type Spread = { readonly x: number; readonly low: number; readonly high: number }

/** What lies between a lower and an upper line. */
export const fan = (points: readonly Spread[], x: Scale, y: Scale): string =>
  area<Spread>()
    .x((point) => round(x.at(point.x)))
    .y0((point) => y.at(point.low))
    .y1((point) => y.at(point.high))([...points]) ?? ''

/** The last value that is known, and where it stands. */
export const endOf = (
  values: readonly (number | null)[],
): { readonly index: number; readonly value: number } | null => {
  const index = values.findLastIndex((value) => value !== null)
  const value = values[index]
  return value === undefined || value === null ? null : { index, value }
}
