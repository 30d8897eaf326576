/** The two official languages. Neither stands in for the other. */
export type Language = 'en' | 'fr'

/** One sentence or name, whole, in both languages. */
export type Bilingual = { readonly en: string; readonly fr: string }

export const languages: readonly Language[] = ['en', 'fr']
