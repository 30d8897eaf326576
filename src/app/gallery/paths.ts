import type { Language } from '../../core/shared/bilingual.ts'

/** The address of the gallery, of a group, or of one state alone. */
export const galleryUrl = (language: Language, ...parts: readonly string[]): string =>
  [`/${language}/gallery`, ...parts].join('/')
