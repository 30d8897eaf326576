import { at } from '../lists.ts'
import { PLACEMENT } from '../margins/combinations.ts'
import { hasCategory, isExit } from '../population/plans.ts'
import {
  employerMoney,
  employerTotal,
  scholarshipCents,
  scholarships,
  supports,
  supportsTotal,
} from '../targets/money.ts'
import { payments, solveCents, unevenAmounts } from './solve-cents.ts'
import type { Random } from '../random.ts'
import type { Plans } from '../population/plans.ts'

export type Paid = { readonly kind: string; readonly cents: number }

/** What was paid for each plan. */
export type Ledger = {
  readonly of: (plan: number) => readonly Paid[]
  /** Plans whose employer got a placement incentive. */
  readonly hasIncentive: (plan: number) => boolean
}

/** Pays for the plans that ended what the published tables say, and something for others, which no table may count. */
export const payAll = (plans: Plans, scale: number, random: Random): Ledger => {
  const paid = new Map<number, Paid[]>()
  const pay = (plan: number, kind: string, amounts: readonly number[]) => {
    const list = paid.get(plan)
    const lines = amounts.map((cents) => ({ kind, cents }))
    if (list) list.push(...lines)
    else paid.set(plan, lines)
  }
  const { inPlacement, elsewhere } = exitsOf(plans)
  const drawn = (pool: Uint32Array, count: number) => draw(pool, count, random)
  for (const { kind, placement, others } of supportParts(scale)) {
    payUneven(drawn(inPlacement, placement.count), placement.cents, kind, pay, random)
    payUneven(drawn(elsewhere, others.count), others.cents, kind, pay, random)
  }
  const apprentice = hasCategory(plans, 'outcome', '5')
  const apprenticesFirst = (pool: Uint32Array) => {
    random.shuffle(pool)
    return Uint32Array.from([...pool.filter((plan) => apprentice(plan)), ...pool.filter((plan) => !apprentice(plan))])
  }
  payScholarships(apprenticesFirst(inPlacement), apprenticesFirst(elsewhere), scale, pay)
  const bonusOrder = apprenticesFirst(inPlacement)
  const withIncentive = new Set<number>()
  employerParts(scale).forEach(({ kind, count, cents }) => {
    const chosen =
      kind === 'incentive' ? drawn(inPlacement, count) : bonusOrder.subarray(0, Math.min(count, bonusOrder.length))
    payUneven(chosen, cents, kind, pay, random)
    if (kind === 'incentive') for (const plan of chosen) withIncentive.add(plan)
  })
  payOutsideTheTables(plans, pay, withIncentive, random)
  return { of: (plan) => paid.get(plan) ?? [], hasIncentive: (plan) => withIncentive.has(plan) }
}

type Pay = (plan: number, kind: string, amounts: readonly number[]) => void

const exitsOf = (plans: Plans) => {
  const chosen = (wanted: boolean) =>
    Uint32Array.from(
      plans.cells
        .filter(({ story, components }) => isExit(story) && (components & PLACEMENT) > 0 === wanted)
        .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, place) => from + place)),
    )
  return { inPlacement: chosen(true), elsewhere: chosen(false) }
}

/** So many different plans of the pool, at random: the first ones after a partial shuffle. */
const draw = (pool: Uint32Array, count: number, random: Random): Uint32Array => {
  const wanted = Math.min(count, pool.length)
  for (let place = 0; place < wanted; place++) {
    const other = random.between(place, pool.length - 1)
    const held = at(pool, place)
    pool[place] = at(pool, other)
    pool[other] = held
  }
  return pool.slice(0, wanted)
}

const payUneven = (chosen: Uint32Array, cents: number, kind: string, pay: Pay, random: Random): void => {
  const amounts = unevenAmounts(cents, chosen.length, random.next)
  chosen.forEach((plan, place) => pay(plan, kind, payments(at(amounts, place), random.next)))
}

type Part = { readonly count: number; readonly cents: number }

/** Published pairs and cents at a scale, those in Placement and the others. */
const supportParts = (scale: number): { kind: string; placement: Part; others: Part }[] => {
  const rows = [...supports, ...scholarships]
  const all = solveCents(
    rows.map((row) => row.all),
    supportsTotal.all,
  )
  const placement = solveCents(
    rows.map((row) => row.jobPlacement),
    supportsTotal.jobPlacement,
  )
  return supports.map(({ kind, all: { count }, jobPlacement }, row) => ({
    kind,
    placement: scaledPart(jobPlacement.count, at(placement, row), scale),
    others: scaledPart(count - jobPlacement.count, at(all, row) - at(placement, row), scale),
  }))
}

const employerParts = (scale: number): ({ kind: string } & Part)[] => {
  const cents = solveCents(
    employerMoney.map((row) => row.all),
    employerTotal,
  )
  return employerMoney.map(({ kind, all }, row) => ({ kind, ...scaledPart(all.count, at(cents, row), scale) }))
}

const scaledPart = (count: number, cents: number, scale: number): Part => {
  const scaled = Math.round(count * scale)
  return { count: scaled, cents: count === 0 ? 0 : Math.round((cents * scaled) / count) }
}

const payScholarships = (inPlacement: Uint32Array, elsewhere: Uint32Array, scale: number, pay: Pay): void => {
  for (const { kind, all, jobPlacement } of scholarships) {
    payFixed(inPlacement, jobPlacement.count, jobPlacement.dollars, kind, scale, pay)
    payFixed(elsewhere, all.count - jobPlacement.count, all.dollars - jobPlacement.dollars, kind, scale, pay)
  }
}

/**
 * Everyone one fixed part, the first ones again until the published sum is reached. Where the sum is too small for that
 * (the published final payments outside Placement are), the last ones get half a part.
 */
const payFixed = (pool: Uint32Array, pairs: number, dollars: number, kind: string, scale: number, pay: Pay): void => {
  const people = Math.min(pool.length, Math.round(pairs * scale))
  const half = scholarshipCents / 2
  const halves = Math.max(people, Math.round(((dollars * 100) / half) * scale))
  const parts = Math.floor(halves / 2)
  for (let place = 0; place < people; place++) {
    const short = place >= halves - people
    const times = short ? 1 : Math.floor(parts / people) + (place < parts % people ? 1 : 0)
    const amounts = Array.from({ length: Math.max(1, times) }, () => (short ? half : scholarshipCents))
    pay(at(pool, place), kind, amounts)
  }
}

/** Money for plans still open, ended before, opened in error, or unassisted. */
const payOutsideTheTables = (plans: Plans, pay: Pay, withIncentive: Set<number>, random: Random): void => {
  for (const { story, components, from, to } of plans.cells) {
    if (isExit(story)) continue
    for (let plan = from; plan < to; plan++) {
      if (random.chance(components === 0 ? 0.01 : 0.05))
        pay(plan, random.pick(supports).kind, payments(random.between(2_000, 30_000), random.next))
      if ((components & PLACEMENT) === 0 || !random.chance(0.6)) continue
      withIncentive.add(plan)
      pay(plan, 'incentive', payments(random.between(60_000, 320_000), random.next))
    }
  }
}
