import type { Component, Subject } from './measure.ts'

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
  const inComponents = subject.components ? components.map((name) => subject.components?.[name]) : []
  const first = 2 + inComponents.length
  const leavingOut = subject.measures.filter((measure) => measure.excluded)
  const placeLeftOut = new Map(leavingOut.map((measure, index) => [measure, first + subject.measures.length + index]))
  const length = Math.ceil((first + subject.measures.length + leavingOut.length) / 8)

  const judgeMeasures = (facts: Facts, bits: Uint8Array): void =>
    subject.measures.forEach((measure, index) => {
      if (measure.excluded?.meets(facts)) set(bits, placeLeftOut.get(measure) ?? 0)
      else if (measure.achieved.meets(facts)) set(bits, first + index)
    })

  return (facts) => {
    const bits = new Uint8Array(length)
    if (!subject.population.meets(facts)) return { bits, sums: null }
    set(bits, 0)
    inComponents.forEach((component, index) => component?.meets(facts) && set(bits, 2 + index))
    if (subject.excluded?.meets(facts)) {
      set(bits, 1)
      return { bits, sums: null }
    }
    judgeMeasures(facts, bits)
    return { bits, sums: sumsOf(subject, facts) }
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
