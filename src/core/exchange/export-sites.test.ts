import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Sites } from '../access/viewer.ts'
import { reachesAll, sitesInBoth } from './export-sites.ts'

const sites: fc.Arbitrary<Sites> = fc.oneof(fc.constant('all' as const), fc.uniqueArray(fc.integer({ min: 1, max: 9 })))

test('files made for two sites are for those who still reach both, and files of the whole network for those who reach all', () => {
  expect([[1, 2], [2, 1, 3], [1], []].map((reach) => reachesAll(reach, [1, 2]))).toEqual([true, true, false, false])
  expect([reachesAll('all', [1, 2]), reachesAll('all', 'all'), reachesAll([1, 2, 3], 'all')]).toEqual([
    true,
    true,
    false,
  ])
})

test('what is common to two reaches is within each, whichever is named first', () => {
  expect(sitesInBoth([1, 2], [2, 3])).toEqual([2])
  fc.assert(
    fc.property(sites, sites, (one, other) => {
      const both = sitesInBoth(one, other)
      expect([reachesAll(one, both), reachesAll(other, both)]).toEqual([true, true])
      expect([...sitesInBoth(other, one)].toSorted()).toEqual([...both].toSorted())
    }),
  )
})

test('a reach that shrinks never opens files that were closed', () => {
  fc.assert(
    fc.property(sites, sites, sites, (reach, less, made) => {
      if (!reachesAll(reach, made)) expect(reachesAll(sitesInBoth(reach, less), made)).toBe(false)
    }),
  )
})
