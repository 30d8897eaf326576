import type { Component, Measure, Subject } from './measure.ts'

/**
 * Where a verdict's bits and sums lie. A verdict keeps shared bits (population, excluded, the components), one *achieved*
 * bit a measure, and one *left out* bit for each measure that leaves people out by a clause of its own.
 */
export type Layout = { readonly bits: readonly string[]; readonly sums: readonly string[] }

/** One subject judged by everything asked of it, compact. Sums are pairs of place and value; null when all are zero. */
export type CompactVerdict = { readonly bits: Uint8Array; readonly sums: readonly number[] | null }

export const components: readonly Component[] = ['job_search', 'job_placement', 'job_retention']

export const leftOutOf = (code: string): string => `${code}:left-out`

export const layoutOf = <Facts>(subject: Subject<Facts>): Layout => ({
  bits: [
    'population',
    'excluded',
    ...(subject.components ? components : []),
    ...subject.measures.map((measure) => measure.code),
    ...subject.measures.filter((measure) => measure.excluded).map((measure) => leftOutOf(measure.code)),
  ],
  sums: subject.sums.map((sum) => sum.code),
})

/**
 * Judges a subject by every measure of its kind. Sums are taken of the population only, so that a sum and a count under
 * the same mask speak of the same subjects.
 */
export const judgeEverything = <Facts>(subject: Subject<Facts>): ((facts: Facts) => CompactVerdict) => {
  const shared = subject.components ? components.length + 2 : 2
  const leavingOut = subject.measures.filter((measure) => measure.excluded)
  const length = Math.ceil((shared + subject.measures.length + leavingOut.length) / 8)
  const leftOutAt = new Map(leavingOut.map((measure, index) => [measure, shared + subject.measures.length + index]))

  return (facts) => {
    const bits = new Uint8Array(length)
    if (!subject.population.meets(facts)) return { bits, sums: null }
    set(bits, 0)
    if (subject.components)
      components.forEach((name, index) => subject.components?.[name].meets(facts) && set(bits, 2 + index))
    if (subject.excluded?.meets(facts)) {
      set(bits, 1)
      return { bits, sums: null }
    }
    for (let index = 0; index < subject.measures.length; index++) {
      const measure = subject.measures[index] as Measure<Facts>
      if (measure.excluded?.meets(facts)) set(bits, leftOutAt.get(measure) as number)
      else if (measure.achieved.meets(facts)) set(bits, shared + index)
    }
    return { bits, sums: sumsOf(subject, facts) }
  }
}

const sumsOf = <Facts>(subject: Subject<Facts>, facts: Facts): readonly number[] | null => {
  const pairs: number[] = []
  subject.sums.forEach((sum, place) => {
    const value = sum.of(facts)
    if (value !== 0) pairs.push(place, value)
  })
  return pairs.length > 0 ? pairs : null
}

const set = (bits: Uint8Array, place: number): void => {
  bits[place >> 3] = (bits[place >> 3] as number) | (1 << (place & 7))
}
