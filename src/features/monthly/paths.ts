import type { Language } from '../../core/shared/bilingual.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'

export const MONTHLY = '/monthly'

export const monthPath = (site: string, month: PlainDate): string =>
  `${MONTHLY}/${encodeURIComponent(site)}/${month.slice(0, 7)}`

export const monthUrl = (language: Language, site: string, month: PlainDate, done?: 'entered' | 'corrected'): string =>
  `/${language}${monthPath(site, month)}${done ? `?done=${done}` : ''}`

export const monthsUrl = (language: Language, search = ''): string => `/${language}${MONTHLY}${search}`
