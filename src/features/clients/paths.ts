import type { Language } from '../../core/shared/bilingual.ts'

export const CLIENTS = '/clients'

export const clientPath = (number: number): string => `${CLIENTS}/${number}`

export const openClientPath = (number: number): string => `${clientPath(number)}/open`

export const clientsUrl = (language: Language, search = ''): string => `/${language}${CLIENTS}${search}`

export const clientUrl = (language: Language, number: number): string => `/${language}${clientPath(number)}`

export const openClientUrl = (language: Language, number: number): string => `/${language}${openClientPath(number)}`
