import type { Component, Measure, Subject } from './measure.ts'

/**
 * Where a verdict's bits and sums lie. A verdict keeps shared bits (population, excluded, the components), one *achieved*
 * bit a measure, one *left out* bit for each measure that leaves people out by a clause of its own, and one bit for each
 * way of missing a measure that its definition names, so that reasons are counted as figures are.
 */
export type Layout = { readonly bits: readonly string[]; readonly sums: readonly string[] }

/** One subject judged by everything asked of it, compact. Sums are pairs of place and value; null when all are zero. */
export type CompactVerdict = { readonly bits: Uint8Array; readonly sums: readonly number[] | null }

export const components: readonly Component[] = ['job_search', 'job_placement', 'job_retention']

export const leftOutOf = (code: string): string => `${code}:left-out`

export const missBitOf = (code: string, miss: string): string => `${code}:miss:${miss}`

/** The bits of the ways a measure names of missing it. Whoever missed it and has none of them missed it otherwise. */
export const missBitsOf = <Facts>({ code, misses }: Measure<Facts>): readonly string[] =>
  misses.kinds.map((miss) => missBitOf(code, miss.code))

export const layoutOf = <Facts>(subject: Subject<Facts>): Layout => ({
  bits: [
    'population',
    'excluded',
    ...(subject.components ? components : []),
    ...subject.measures.map((measure) => measure.code),
    ...subject.measures.filter((measure) => measure.excluded).map((measure) => leftOutOf(measure.code)),
    ...subject.measures.flatMap(missBitsOf),
  ],
  sums: subject.sums.map((sum) => sum.code),
})

/**
 * Judges a subject by every measure of its kind. Sums are taken of the population only, so that a sum and a count under
 * the same mask speak of the same subjects.
 */
export const judgeEverything = <Facts>(subject: Subject<Facts>): ((facts: Facts) => CompactVerdict) => {
  const { bits: names } = layoutOf(subject)
  const places = new Map(names.map((name, place) => [name, place]))
  const inComponents = subject.components ? components.map((name) => subject.components?.[name]) : []
  const judges = subject.measures.map((measure) => judgeMeasure(measure, places))

  return (facts) => {
    const bits = new Uint8Array(Math.ceil(names.length / 8))
    if (!subject.population.meets(facts)) return { bits, sums: null }
    set(bits, 0)
    inComponents.forEach((component, index) => component?.meets(facts) && set(bits, 2 + index))
    if (subject.excluded?.meets(facts)) {
      set(bits, 1)
      return { bits, sums: null }
    }
    for (const one of judges) one(facts, bits)
    return { bits, sums: sumsOf(subject, facts) }
  }
}

/** Sets the one bit a measure gives a subject: left out of it, achieved, or missed in this way; none when missed otherwise. */
const judgeMeasure = <Facts>(
  measure: Measure<Facts>,
  places: ReadonlyMap<string, number>,
): ((facts: Facts, bits: Uint8Array) => void) => {
  const { code, achieved, excluded, misses } = measure
  const [achievedAt, leftOutAt] = [places.get(code) ?? 0, places.get(leftOutOf(code)) ?? 0]
  const missed = misses.kinds.map(({ code: miss, when }) => ({ when, at: places.get(missBitOf(code, miss)) ?? 0 }))
  return (facts, bits) => {
    if (excluded?.meets(facts)) return set(bits, leftOutAt)
    if (achieved.meets(facts)) return set(bits, achievedAt)
    for (const { when, at } of missed) if (when.meets(facts)) return set(bits, at)
  }
}

const sumsOf = <Facts>({ sums }: Subject<Facts>, facts: Facts): readonly number[] | null => {
  let pairs: number[] | null = null
  for (let place = 0; place < sums.length; place++) {
    const value = sums[place]?.of(facts) ?? 0
    if (value !== 0) (pairs ??= []).push(place, value)
  }
  return pairs
}

const set = (bits: Uint8Array, place: number): void => {
  bits[place >> 3] = (bits[place >> 3] as number) | (1 << (place & 7))
}
