import type { Finding } from '../finding.ts'
import type { LawOf } from '../law.ts'
import { find, findHere, measure } from '../place.ts'
import type { Place } from '../place.ts'
import { roundedSpanOf, spanOf } from '../printed-figure.ts'
import type { Cell } from '../sheet.ts'
import { canBe, exactly, middle, over, overlap, times } from '../span.ts'
import type { Span } from '../span.ts'
import { bothLanguages } from '../wording.ts'

/** An average is its amount divided by its count, as far as the printed amount is exact. */
export const judgeAverage = (law: LawOf<'average'>, place: Place): Finding | null => {
  const [average, amount, count] = [findHere(place, law.average), find(place, law.amount), find(place, law.count)]
  if (!average || !amount || !count) return null
  const each = over(spanOf(amount.figure), spanOf(count.figure))
  if (!each || canBe(each, roundedSpanOf(average.figure))) return null
  const says = bothLanguages((write, language) => {
    const { decimals, unit } = average.figure
    const [all, among] = [write.figure(amount.figure), write.figure(count.figure)]
    const [exact, printed] = [write.span(each, decimals, unit), write.figure(average.figure)]
    return language === 'en'
      ? `${write.row(average)}: ${all} for ${among} is ${exact} each, but ${printed} is printed.`
      : `${write.row(average)}\u00A0: ${all} pour ${among} donne ${exact} chacun, mais le document imprime ${printed}.`
  })
  return { rule: 'average', cells: [average, amount, count], says }
}

/** Payments of a fixed price add up to the price times their number, and average to the price. */
export const judgeFixedPrice = (law: LawOf<'fixed-price'>, place: Place): Finding | null => {
  const [amount, count, average] = [law.amount, law.count, law.average].map((term) => findHere(place, term))
  if (!amount || !count) return null
  const due = times(spanOf(count.figure), law.price)
  const priced = !average || canBe(exactly(law.price), roundedSpanOf(average.figure))
  if (priced && overlap(due, spanOf(amount.figure))) return null
  const cells = average ? [amount, count, average] : [amount, count]
  const says = bothLanguages((write, language) => {
    const [price, number] = [write.number(law.price, 0, 'dollars'), write.figure(count.figure)]
    const owed = write.span(due, 0, 'dollars')
    const printed = write.list(cells.filter((cell) => cell !== count).map((cell) => write.figure(cell.figure)))
    return language === 'en'
      ? `${write.row(amount)}: ${number} payments of ${price} make ${owed}; the table prints ${printed}.`
      : `${write.row(amount)}\u00A0: ${number} paiements de ${price} font ${owed}\u00A0; le tableau imprime ${printed}.`
  })
  return { rule: 'fixed-price', cells, says }
}

/** A whole and its subset have averages that leave the others an average someone can have. */
export const judgeSubsetMean = (law: LawOf<'subset-mean'>, place: Place): Finding | null => {
  const subset = memberOf(law, place, law.subset)
  const whole = memberOf(law, place, law.whole)
  if (!subset || !whole || place.block !== law.subset || subset.mean.line !== place.sheet.line) return null
  const rest = restOf(whole, subset)
  if (overlap(rest, law.plausible)) return null
  const says = bothLanguages((write, language) => {
    const [all, some] = [write.figure(whole.mean.figure), write.figure(subset.mean.figure)]
    const others = write.number(middle(whole.weight) - middle(subset.weight))
    const [implied, plausible] = [write.span(rest, subset.mean.figure.decimals), write.span(law.plausible)]
    return language === 'en'
      ? `${write.row(subset.mean)}: if the whole averages ${all} and its part ${some}, the other ${others} average ${implied} ${law.unit.en}, which cannot be (${plausible} can).`
      : `${write.row(subset.mean)}\u00A0: si la moyenne du tout est de ${all} et celle de sa partie de ${some}, celle des ${others} autres est de ${implied} ${law.unit.fr}, ce qui est impossible (possible\u00A0: ${plausible}).`
  })
  return { rule: 'subset-mean', cells: [subset.mean, whole.mean, ...subset.cells, ...whole.cells], says }
}

type Member = { readonly mean: Cell; readonly weight: Span; readonly cells: readonly Cell[] }

const memberOf = (law: LawOf<'subset-mean'>, place: Place, block: string): Member | null => {
  const there = { ...place, block }
  const [mean, weight] = [find(there, law.mean), measure(there, law.weight)]
  return mean && weight ? { mean, weight: weight.span, cells: weight.cells } : null
}

/** The average of those in the whole and not in the subset: every corner of what rounding leaves open. */
const restOf = (whole: Member, subset: Member): Span => {
  const corners = ends(roundedSpanOf(whole.mean.figure)).flatMap((all) =>
    ends(roundedSpanOf(subset.mean.figure)).flatMap((some) =>
      ends(oddsOf(subset.weight, whole.weight)).map((odds) => all + (all - some) * odds),
    ),
  )
  return { low: Math.min(...corners), high: Math.max(...corners) }
}

/** How many of the subset there are to one of the others. */
const oddsOf = (subset: Span, whole: Span): Span => ({
  low: subset.low / (whole.high - subset.low),
  high: whole.low > subset.high ? subset.high / (whole.low - subset.high) : Number.MAX_SAFE_INTEGER,
})

const ends = ({ low, high }: Span): readonly number[] => [low, high]
