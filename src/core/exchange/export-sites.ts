import type { Sites } from '../access/viewer.ts'

/** The sites that are in both. */
export const sitesInBoth = (one: Sites, other: Sites): Sites => {
  if (one === 'all') return other
  return other === 'all' ? one : one.filter((site) => other.includes(site))
}

/**
 * Whether files that were made for these sites may still be given to somebody whose rights reach so far: they reach every
 * one of them. Files of the whole network are for those who reach all of it.
 */
export const reachesAll = (reach: Sites, made: Sites): boolean => {
  if (reach === 'all') return true
  return made !== 'all' && made.every((site) => reach.includes(site))
}
