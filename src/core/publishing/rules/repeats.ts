import type { Finding } from '../finding.ts'
import type { LawOf } from '../law.ts'
import { find, findHere } from '../place.ts'
import type { Place } from '../place.ts'
import type { Cell } from '../sheet.ts'
import { bothLanguages } from '../wording.ts'

/** The first row answers another question than the others: it does not print their figures. */
export const judgeRepeatedRow = (law: LawOf<'repeated-row'>, place: Place): Finding | null => {
  const [first = [], ...others] = law.rows.map((code) => figuresOfRow(law, place, code))
  const repeated = others.filter((cells) => cells.length === law.fields.length && sameFigures(first, cells))
  if (repeated.length === 0) return null
  const says = bothLanguages((write, language) => {
    const rows = write.list([first, ...repeated].flatMap((cells) => cells.slice(0, 1)).map(write.row))
    const figures = write.list(first.map((cell) => write.figure(cell.figure)))
    return language === 'en'
      ? `${rows} ask different things, yet print the same figures: ${figures}.`
      : `${rows} posent des questions différentes, mais impriment les mêmes chiffres\u00A0: ${figures}.`
  })
  return { rule: 'repeated-row', cells: [...first, ...repeated.flat()], says }
}

/** Columns of different people do not print the same figures almost throughout. The cells named are those that differ. */
export const judgeRepeatedColumn = (law: LawOf<'repeated-column'>, place: Place): Finding | null => {
  if (place.block !== law.other) return null
  const pairs = place.sheet.codes.flatMap((code) => law.fields.flatMap((field) => pairOf(law, place, { code, field })))
  const same = pairs.filter(([one, other]) => one.figure.value === other.figure.value)
  const different = pairs.filter((pair) => !same.includes(pair))
  const [first] = pairs
  if (!first || pairs.length < FEWEST || same.length < pairs.length * ALMOST_ALL) return null
  const says = bothLanguages((write, language) => {
    const [number, all] = [write.number(same.length), write.number(pairs.length)]
    const others = different.map(
      ([one, other]) => `${one.row} ${write.figure(one.figure)} / ${write.figure(other.figure)}`,
    )
    const rest = others.length === 0 ? '' : ` (${others.join('; ')})`
    return language === 'en'
      ? `${number} of ${all} figures of “${first[1].column}” are digit for digit those of “${first[0].column}”${rest}.`
      : `${number} des ${all} chiffres de «\u00A0${first[1].column}\u00A0» sont exactement ceux de «\u00A0${first[0].column}\u00A0»${rest}.`
  })
  return { rule: 'repeated-column', cells: (different.length === 0 ? [first] : different).flat(), says }
}

// By chance a few small figures agree; not nine in ten of a dozen.
const FEWEST = 12
const ALMOST_ALL = 0.9

const figuresOfRow = (law: LawOf<'repeated-row'>, place: Place, code: string): readonly Cell[] =>
  law.fields.flatMap((field) => findHere(place, { code, field }) ?? [])

const sameFigures = (one: readonly Cell[], other: readonly Cell[]): boolean =>
  one.length === other.length && one.every((cell, index) => cell.figure.value === other[index]?.figure.value)

const pairOf = (
  law: LawOf<'repeated-column'>,
  place: Place,
  term: { readonly code: string; readonly field: string },
): readonly (readonly [Cell, Cell])[] => {
  const one = find(place, { ...term, block: law.block })
  const other = findHere(place, { ...term, block: law.other })
  return one && other ? [[one, other]] : []
}
