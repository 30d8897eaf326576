/** How far from the mean chance alone takes 95 of 100 sites, and 998 of 1,000: a normal curve, both sides. */
const INNER = 1.959964
const OUTER = 3.090232

export type Limits = { readonly low: number; readonly high: number }

/** Between what shares, in per cent, a group of this size lies when only chance parts it from the mean. */
export const limitsAt = (mean: number, size: number, of: 'inner' | 'outer'): Limits => {
  const share = mean / 100
  const reach = (of === 'inner' ? INNER : OUTER) * Math.sqrt((share * (1 - share)) / size) * 100
  return { low: Math.max(0, mean - reach), high: Math.min(100, mean + reach) }
}

export type Side = 'above' | 'below' | 'inside'

export const sideOf = (mean: number, size: number, share: number): Side => {
  const { low, high } = limitsAt(mean, size, 'outer')
  return share > high ? 'above' : share < low ? 'below' : 'inside'
}
