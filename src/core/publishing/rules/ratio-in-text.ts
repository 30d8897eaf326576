import type { Bilingual } from '../../shared/bilingual.ts'
import { figuresIn, roundedSpanOf } from '../printed-figure.ts'
import type { PrintedFigure } from '../printed-figure.ts'
import { canBe, exactly } from '../span.ts'
import { bothLanguages } from '../wording.ts'

/**
 * A share worked out in the text, `12/50 = 24%`: its arithmetic holds, and its whole is a figure some table prints. A
 * whole that none prints, while one prints a figure that differs in a single digit, is a slip of the pen.
 */
export const judgeRatio = (ratio: string, printed: ReadonlySet<number>): Bilingual | null => {
  const [part, whole, percent] = figuresIn(ratio)
  if (!part || !whole || !percent) return null
  if (!canBe(exactly((part.value / whole.value) * 100), roundedSpanOf(percent))) return wrong(part, whole, percent)
  const meant = printed.has(whole.value) ? undefined : [...printed].find((value) => oneDigitApart(value, whole.value))
  return meant === undefined ? null : slip(part, whole, percent, meant)
}

const oneDigitApart = (one: number, other: number): boolean => {
  const [digits, others] = [String(one), String(other)]
  if (digits.length !== others.length || digits.length < SURELY_NOT_CHANCE) return false
  return [...digits].filter((digit, index) => digit !== others[index]).length === 1
}

// Among a thousand printed figures, small numbers one digit apart are everywhere.
const SURELY_NOT_CHANCE = 5

const wrong = (part: PrintedFigure, whole: PrintedFigure, percent: PrintedFigure): Bilingual =>
  bothLanguages((write, language) => {
    const [some, all, printed] = [part, whole, percent].map(write.figure)
    const exact = write.number((part.value / whole.value) * 100, percent.decimals + 1, 'percent')
    return language === 'en'
      ? `${some} of ${all} is ${exact}, but the text says ${printed}.`
      : `${some} sur ${all} donne ${exact}, mais le texte dit ${printed}.`
  })

const slip = (part: PrintedFigure, whole: PrintedFigure, percent: PrintedFigure, meant: number): Bilingual =>
  bothLanguages((write, language) => {
    const [some, all, printed] = [part, whole, percent].map(write.figure)
    const share = write.number((part.value / meant) * 100, percent.decimals, 'percent')
    return language === 'en'
      ? `The text divides ${some} by ${all} (${printed}), a figure no table prints; ${write.number(meant)} is one digit away and gives ${share}.`
      : `Le texte divise ${some} par ${all} (${printed}), un chiffre qu’aucun tableau n’imprime\u00A0; ${write.number(meant)} n’en diffère que d’un chiffre et donne ${share}.`
  })
