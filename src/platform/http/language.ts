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

/** /en/clients → /clients */
export const pathWithoutLanguage = (path: string): string => path.replace(/^[/](en|fr)(?=[/]|$)/, '') || '/'

/** The language an address is written in, or null. */
export const languageOfPath = (path: string): Language | null => {
  const named = /^[/](en|fr)([/]|$)/.exec(path)?.[1]
  return named === 'en' || named === 'fr' ? named : null
}

/** /clients → /en/clients: the same path in either language, so that the switch keeps the page. */
export const urlOf = (language: Language, path: string): string => `/${language}${path === '/' ? '' : path}`
