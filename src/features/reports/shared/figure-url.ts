import type { Language } from '../../../core/shared/bilingual.ts'
import { figurePath, figureUrl } from '../paths.ts'
import type { FiguresAddress } from '../paths.ts'
import type { FigureQuestion } from './figure-question.ts'

type Wish = Partial<Omit<FigureQuestion, 'plan'>> & { readonly plan?: number | null }

/** The figure with whom of it, why, which page and which plan: what is not said is not asked. */
export const openUrl = (
  language: Language,
  report: string,
  code: string,
  address: FiguresAddress,
  wish: Wish = {},
): string => `${figureUrl(language, report, code, address)}${wishOf(wish)}`

/** The page that asks before the same people are taken along as a file. */
export const takeUrl = (
  language: Language,
  report: string,
  code: string,
  address: FiguresAddress,
  { as, ...wish }: Wish & { readonly as: 'csv' | 'xlsx' },
): string => {
  const url = openUrl(language, report, code, address, { ...wish, page: 1, plan: null })
  const path = `/${language}${figurePath(report, code)}`
  return `${path}/take${url.slice(path.length)}&as=${as}`
}

const wishOf = ({ standing, reason, page, plan }: Wish): string =>
  [
    standing && `&standing=${standing}`,
    reason && `&reason=${reason}`,
    page && page > 1 && `&page=${page}`,
    plan && `&plan=${plan}`,
  ]
    .filter(Boolean)
    .join('')
