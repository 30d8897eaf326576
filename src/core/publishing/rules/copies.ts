import type { Finding } from '../finding.ts'
import type { LawOf } from '../law.ts'
import { find } from '../place.ts'
import type { Place } from '../place.ts'
import { roundedSpanOf } from '../printed-figure.ts'
import type { Cell, Sheet } from '../sheet.ts'
import { overlap } from '../span.ts'
import { bothLanguages } from '../wording.ts'

/** The figures of a sheet that the first sheet to print them gives another value. */
export const judgeCopies = (sheet: Sheet, book: ReadonlyMap<string, Cell>): Finding | null => {
  const pairs = [...sheet.cells].flatMap(([key, cell]) => pairOf(book.get(key), cell))
  return pairs.length === 0 ? null : differing(pairs)
}

/** Figures of several names that count the same thing. */
export const judgeSameThing = (law: LawOf<'copies'>, place: Place): Finding | null => {
  const cells = law.terms.flatMap((term) => find(place, term) ?? [])
  const pairs = cells.filter((cell) => cell.line === place.sheet.line).flatMap((cell) => pairOf(cells[0], cell))
  return pairs.length === 0 ? null : differing(pairs)
}

/** Two figures that measure nearly the same thing and may differ by a stated share. */
export const judgeNear = (law: LawOf<'near'>, place: Place): Finding | null => {
  const [one, other] = [find(place, law.one), find(place, law.other)]
  if (!one || !other || one.line !== place.sheet.line) return null
  const [less, more] = [one.figure.value, other.figure.value].sort((first, second) => first - second)
  if (less === undefined || more === undefined || more <= less * (1 + law.within)) return null
  const says = bothLanguages((write, language) => {
    const [first, second] = [write.figure(one.figure), write.figure(other.figure)]
    const within = write.number(law.within * 100, law.within < 0.01 ? 1 : 0, 'percent')
    return language === 'en'
      ? `${write.row(one)} is ${first} here and ${second} in ${write.row(other)}: more than ${within} apart.`
      : `${write.row(one)} est de ${first} ici et de ${second} à ${write.row(other)}\u00A0: plus de ${within} d’écart.`
  })
  return { rule: 'near', cells: [one, other], says }
}

type Pair = readonly [earlier: Cell, later: Cell]

const pairOf = (earlier: Cell | undefined, later: Cell): readonly Pair[] =>
  !earlier || agree(earlier, later) ? [] : [[earlier, later]]

/** A copy may be printed with fewer decimals, and may leave out the sign of money. */
const agree = ({ figure: one }: Cell, { figure: other }: Cell): boolean =>
  one.decimals === other.decimals ? one.value === other.value : overlap(roundedSpanOf(one), roundedSpanOf(other))

const differing = (pairs: readonly Pair[]): Finding => ({
  rule: 'copies',
  cells: pairs.flat(),
  says: bothLanguages((write, language) => {
    const each = pairs.map(([earlier, later]) => {
      const [first, second] = [write.figure(earlier.figure), write.figure(later.figure)]
      return language === 'en'
        ? `${write.row(later)} ${first} and ${second}`
        : `${write.row(later)} ${first} et ${second}`
    })
    return language === 'en'
      ? `The same figure is printed with two values: ${each.join('; ')}.`
      : `Le même chiffre est imprimé avec deux valeurs\u00A0: ${each.join('\u00A0; ')}.`
  }),
})
