import type { Language } from '../../core/shared/bilingual.ts'

/** The language a browser asks for; English when it asks for neither. */
export const preferredLanguage = (acceptLanguage: string | undefined): Language => {
  const wishes = (acceptLanguage ?? '').split(',').map((wish) => {
    const [tag = '', ...more] = wish.trim().toLowerCase().split(';')
    const quality = more.map((word) => /^\s*q=([\d.]+)\s*$/.exec(word)?.[1]).find((value) => value !== undefined)
    return { language: tag.split('-')[0], weight: quality === undefined ? 1 : Number(quality) }
  })
  const weightOf = (language: Language) =>
    Math.max(0, ...wishes.filter((wish) => wish.language === language).map((wish) => wish.weight))
  return weightOf('fr') > weightOf('en') ? 'fr' : 'en'
}
