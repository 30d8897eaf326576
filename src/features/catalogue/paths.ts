import type { Language } from '../../core/shared/bilingual.ts'

export const CATALOGUE = '/catalogue'
export const LISTS = '/catalogue/lists'

const part = encodeURIComponent

export const listPath = (list: string): string => `${LISTS}/${part(list)}`
export const editionPath = (programme: string, edition: string): string =>
  `${CATALOGUE}/${part(programme)}/${part(edition)}`
export const settingPath = (programme: string, edition: string, key: string): string =>
  `${editionPath(programme, edition)}/${part(key)}`
export const overridePath = (id: number, done?: 'proposed' | 'approved' | 'withdrawn'): string =>
  `${CATALOGUE}/overrides/${id}${done ? `?done=${done}` : ''}`
export const approvePath = (id: number): string => `${overridePath(id)}/approve`
export const withdrawPath = (id: number): string => `${overridePath(id)}/withdraw`

export const inLanguage = (language: Language, path: string): string => `/${language}${path}`
