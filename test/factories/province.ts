import fc from 'fast-check'
import type { PlanFacts } from '../../src/core/facts/plan.ts'
import type { SiteMonthFacts } from '../../src/core/facts/site-month.ts'
import { withCheckDigit } from '../../src/core/shared/public-number.ts'
import { randomMonth, randomPlan } from './random-plans.ts'

export type Site = {
  readonly id: number
  readonly code: string
  readonly provider: string
  readonly region: string | null
  readonly catchment: string | null
}

/** A small province: its sites, what happened there, and what was planned for fiscal 2012-13. */
export type Province = {
  readonly sites: readonly Site[]
  readonly plans: readonly PlanFacts[]
  readonly months: readonly SiteMonthFacts[]
  readonly targets: readonly { readonly siteId: number; readonly measure: string; readonly count: number }[]
  readonly allocations: readonly { readonly siteId: number; readonly line: string; readonly cents: number }[]
}

/** Three providers, two regions and none, two catchments. */
export const fiveSites: readonly Site[] = [
  { id: 11, code: 'S-11', provider: 'P-1', region: 'NORTH', catchment: 'C-1' },
  { id: 12, code: 'S-12', provider: 'P-1', region: 'NORTH', catchment: 'C-2' },
  { id: 13, code: 'S-13', provider: 'P-2', region: 'SOUTH', catchment: 'C-2' },
  { id: 14, code: 'S-14', provider: 'P-2', region: null, catchment: 'C-1' },
  { id: 15, code: 'S-15', provider: 'P-3', region: 'SOUTH', catchment: null },
]

/** A province with these plans, numbered in order where they have no number of their own. */
export const provinceOf = (plans: readonly PlanFacts[], more: Partial<Province> = {}): Province => ({
  sites: fiveSites,
  plans,
  months: [],
  targets: [],
  allocations: [],
  ...more,
})

export const randomProvince = (seed: number, size: number): Province => {
  const draw = <Value>(of: fc.Arbitrary<Value>, numRuns: number) => fc.sample(of, { seed, numRuns, unbiased: true })
  const siteAt = (place: number) => fiveSites[place % fiveSites.length]?.id ?? 11
  const places = draw(fc.nat(4), size)
  const plans = draw(randomPlan, size).map((plan, place) => ({
    ...plan,
    id: 1000 + place,
    number: String(withCheckDigit(700_000 + place)),
    siteId: siteAt(places[place] ?? 0),
  }))
  const months = fiveSites.flatMap(({ id: siteId }, place) => {
    const drawn = new Map(
      fc.sample(randomMonth, { seed: seed + place, numRuns: 5, unbiased: true }).map((one) => [one.month, one]),
    )
    return [...drawn.values()].map((one, at) => ({ ...one, siteId, id: 100 * (place + 1) + at }))
  })
  const amounts = draw(fc.integer({ min: 1, max: 90_000_000 }), 20)
  return {
    sites: fiveSites,
    plans,
    months,
    // Not every site has them, and site 15 has none.
    targets: [11, 12, 13].flatMap((siteId, at) => [
      { siteId, measure: 'assisted_intake', count: (amounts[at] ?? 1) % 60 },
      ...(at === 0 ? [] : [{ siteId, measure: 'ri_sessions', count: (amounts[at + 3] ?? 1) % 90 }]),
    ]),
    allocations: [11, 13, 14].flatMap((siteId, at) =>
      ['operating', 'supports', 'incentives']
        .slice(at === 2 ? 1 : 0)
        .map((line, which) => ({ siteId, line, cents: amounts[3 * at + which] ?? 0 })),
    ),
  }
}
