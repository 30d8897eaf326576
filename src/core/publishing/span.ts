/** All the values a figure may have. A count is exact; a printed average may be anything that rounds to it. */
export type Span = { readonly low: number; readonly high: number }

export const exactly = (value: number): Span => ({ low: value, high: value })

export const plus = (one: Span, other: Span): Span => ({ low: one.low + other.low, high: one.high + other.high })

export const times = (span: Span, factor: number): Span => ({ low: span.low * factor, high: span.high * factor })

/** For amounts that are not negative. Null when the divisor may be nothing. */
export const over = (one: Span, other: Span): Span | null =>
  other.low > 0 ? { low: one.low / other.high, high: one.high / other.low } : null

/** Whether a computed value can be what was printed. Half goes up, so the upper edge of a rounded figure is not in it. */
export const canBe = (computed: Span, printed: Span): boolean =>
  printed.low === printed.high
    ? computed.low <= printed.low && printed.low <= computed.high
    : computed.high >= printed.low && computed.low < printed.high

export const overlap = (one: Span, other: Span): boolean => one.low <= other.high && other.low <= one.high

export const middle = (span: Span): number => (span.low + span.high) / 2
