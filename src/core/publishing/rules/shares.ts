import type { Finding } from '../finding.ts'
import type { LawOf } from '../law.ts'
import { findHere, measure } from '../place.ts'
import type { Measured, Place } from '../place.ts'
import { roundedSpanOf } from '../printed-figure.ts'
import type { Cell } from '../sheet.ts'
import { canBe, over, times } from '../span.ts'
import type { Span } from '../span.ts'
import { bothLanguages } from '../wording.ts'

/** A printed percentage is its part of its whole, half going up; and no part is more than its whole. */
export const judgePercent = (law: LawOf<'percent'>, place: Place): Finding | null => {
  const percent = findHere(place, law.percent)
  if (!percent) return null
  const [part, whole] = [measure(place, law.part), measure(place, law.whole)]
  if (!part || !whole) return null
  const chances = law.times ?? 1
  if (part.span.low > whole.span.high * chances) return tooLarge(percent, part, whole)
  const share = over(times(part.span, 100), times(whole.span, chances))
  if (!share || canBe(share, roundedSpanOf(percent.figure))) return null
  return wrong(percent, part, whole, share, chances)
}

const wrong = (percent: Cell, part: Measured, whole: Measured, share: Span, chances: number): Finding => ({
  rule: 'percent',
  cells: [percent, ...part.cells, ...whole.cells],
  says: bothLanguages((write, language) => {
    const { value, decimals } = percent.figure
    const [some, all] = [write.span(part.span), write.span(whole.span)]
    const base = chances === 1 ? all : `${write.number(chances)} × ${all}`
    const [exact, printed] = [write.span(share, decimals + 1, 'percent'), write.number(value, decimals, 'percent')]
    return language === 'en'
      ? `${write.row(percent)}: ${some} of ${base} is ${exact}, but ${printed} is printed.`
      : `${write.row(percent)}\u00A0: ${some} sur ${base} donne ${exact}, mais le document imprime ${printed}.`
  }),
})

const tooLarge = (percent: Cell, part: Measured, whole: Measured): Finding => ({
  rule: 'numerator-above-denominator',
  cells: [percent, ...part.cells, ...whole.cells],
  says: bothLanguages((write, language) => {
    const [some, all] = [write.span(part.span), write.span(whole.span)]
    return language === 'en'
      ? `${write.row(percent)}: ${some} is counted out of only ${all}.`
      : `${write.row(percent)}\u00A0: on compte ${some} sur seulement ${all}.`
  }),
})
