import type { Language } from '../../core/shared/bilingual.ts'

export const CLIENTS = '/clients'

export const clientPath = (number: number): string => `${CLIENTS}/${number}`

export const openClientPath = (number: number): string => `${clientPath(number)}/open`

export const clientsUrl = (language: Language, search = ''): string => `/${language}${CLIENTS}${search}`

export const clientUrl = (language: Language, number: number): string => `/${language}${clientPath(number)}`

export const openClientUrl = (language: Language, number: number): string => `/${language}${openClientPath(number)}`

export const CASELOAD = '/caseload'
export const EXPORT_CASELOAD = '/caseload/export'

/** `search` as an address has it: `?state=overdue`. */
export const caseloadUrl = (language: Language, search = ''): string => `/${language}${CASELOAD}${search}`

export const timelinePath = (number: number): string => `${clientPath(number)}/timeline`
export const detailsPath = (number: number): string => `${clientPath(number)}/details`
export const consentsPath = (number: number): string => `${clientPath(number)}/consents`

export const FIND_CLIENTS = '/clients/find'
export const REGISTER = '/clients/register'
export const REGISTER_PERSON = '/clients/register/person'
export const REGISTER_AGAIN = '/clients/register/again'
export const sinPath = (number: number): string => `${clientPath(number)}/sin`

/** Any path of ours in a language. */
export const inLanguage = (language: Language, path: string): string => `/${language}${path}`
