import type { Finding } from '../finding.ts'
import type { LawOf } from '../law.ts'
import { find, findHere, hasPlaceFor, measure, sumOf } from '../place.ts'
import type { Measured, Place } from '../place.ts'
import { roundedSpanOf, spanOf } from '../printed-figure.ts'
import type { Cell } from '../sheet.ts'
import { canBe, exactly, overlap } from '../span.ts'
import type { Span } from '../span.ts'
import { bothLanguages } from '../wording.ts'

/** A total is the sum of its parts. A sheet that does not have all the parts says nothing about it. */
export const judgeSum = (law: LawOf<'sum'>, place: Place): Finding | null => {
  const total = totalOf(law, place)
  if (!total || !law.parts.every((part) => hasPlaceFor(place, part))) return null
  const parts = sumOf(law.parts.flatMap((part) => findHere(place, part) ?? []))
  if (!parts || addsUp(law, total, parts)) return null
  const says = bothLanguages((write, language) => {
    const { unit } = parts.cells[0]?.figure ?? { unit: 'plain' as const }
    const [sum, printed] = [write.span(parts.span, 0, unit), write.number(total.value, 0, unit)]
    const name = total.cell ? write.row(total.cell) : write.list(parts.cells.map(write.row))
    return language === 'en'
      ? `${name}: the parts add up to ${sum}, but the total is ${printed}.`
      : `${name}\u00A0: les parties totalisent ${sum}, alors que le total est de ${printed}.`
  })
  return { rule: 'sum', cells: [...(total.cell ? [total.cell] : []), ...parts.cells], says }
}

/** A part cannot be larger than its whole. */
export const judgePartOfPopulation = (law: LawOf<'part-of-population'>, place: Place): Finding | null => {
  const part = measure(place, law.part)
  const first = part?.cells[0]
  if (!part || first?.line !== place.sheet.line) return null
  const whole = find(place, law.whole)
  if (!whole || part.span.low <= spanOf(whole.figure).high) return null
  const says = bothLanguages((write, language) => {
    const [some, all] = [write.span(part.span, 0, first.figure.unit), write.figure(whole.figure)]
    return language === 'en'
      ? `${write.row(first)}: the part, ${some}, is larger than the whole, ${all}.`
      : `${write.row(first)}\u00A0: la partie, ${some}, dépasse le tout, ${all}.`
  })
  return { rule: 'part-of-population', cells: [...part.cells, whole], says }
}

/** People who may be in several parts, and are in at least one: the total is at most the sum. */
export const judgeDistinctTotal = (law: LawOf<'distinct-total'>, place: Place): Finding | null => {
  const total = findHere(place, law.total)
  if (!total) return null
  const parts = law.parts.flatMap((part) => findHere(place, part) ?? [])
  const sum = sumOf(parts)
  if (!sum || parts.length < law.parts.length || spanOf(total.figure).low <= sum.span.high) return null
  const says = bothLanguages((write, language) => {
    const [printed, most] = [write.figure(total.figure), write.span(sum.span)]
    return language === 'en'
      ? `${write.row(total)}: ${printed} is printed, but the parts make at most ${most}.`
      : `${write.row(total)}\u00A0: le document imprime ${printed}, mais les parties font au plus ${most}.`
  })
  return { rule: 'distinct-total', cells: [total, ...parts], says }
}

/** The average of a whole is that of its parts, each with its weight. */
export const judgeWeightedMean = (law: LawOf<'weighted-mean'>, place: Place): Finding | null => {
  const whole = findHere(place, { ...law.mean, block: law.whole })
  const parts = law.parts.flatMap((block) => weighted(law, place, block) ?? [])
  if (!whole || place.block !== law.whole || parts.length < law.parts.length) return null
  const weight = parts.reduce((sum, part) => sum + part.weight, 0)
  const mean = parts.reduce((sum, part) => addWeighted(sum, part), exactly(0))
  const span = { low: mean.low / weight, high: mean.high / weight }
  if (canBe(span, roundedSpanOf(whole.figure))) return null
  const says = bothLanguages((write, language) => {
    const { decimals, unit } = whole.figure
    const [computed, printed] = [write.span(span, decimals + 1, unit), write.figure(whole.figure)]
    return language === 'en'
      ? `${write.row(whole)}: the parts average ${computed}, but ${printed} is printed.`
      : `${write.row(whole)}\u00A0: la moyenne des parties est de ${computed}, mais le document imprime ${printed}.`
  })
  return { rule: 'weighted-mean', cells: [whole, ...parts.flatMap((part) => part.cells)], says }
}

const addsUp = (law: LawOf<'sum'>, total: Total, parts: Measured): boolean => {
  if (law.within === undefined) return overlap(parts.span, total.span)
  const sum = parts.cells.reduce((so, cell) => so + cell.figure.value, 0)
  return Math.abs(sum - total.value) <= law.within
}

type Total = { readonly span: Span; readonly value: number; readonly cell: Cell | null }

const totalOf = (law: LawOf<'sum'>, place: Place): Total | null => {
  if ('is' in law.total) return { span: exactly(law.total.is), value: law.total.is, cell: null }
  const cell = findHere(place, law.total)
  return cell ? { span: spanOf(cell.figure), value: cell.figure.value, cell } : null
}

type Weighted = { readonly weight: number; readonly mean: Span; readonly cells: readonly Cell[] }

const weighted = (law: LawOf<'weighted-mean'>, place: Place, block: string): Weighted | null => {
  const [mean, weight] = [find(place, { ...law.mean, block }), find(place, { ...law.weight, block })]
  if (!mean || !weight) return null
  return { weight: weight.figure.value, mean: roundedSpanOf(mean.figure), cells: [mean, weight] }
}

const addWeighted = (sum: Span, part: Weighted): Span => ({
  low: sum.low + part.mean.low * part.weight,
  high: sum.high + part.mean.high * part.weight,
})
