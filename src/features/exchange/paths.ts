import type { ImportWish } from '../../core/exchange/import-order.ts'
import type { Language } from '../../core/shared/bilingual.ts'

export const EXCHANGE = '/exchange'
export const UPLOAD = '/exchange/new'
export const TAKE = '/exchange/take'
export const TABLES = '/exchange/tables'

const part = encodeURIComponent

export const exchangePath = (id: number): string => `${EXCHANGE}/${id}`
export const decidePath = (id: number, deed: Exclude<ImportWish, 'check'>): string => `${EXCHANGE}/${id}/${deed}`
export const rejectsPath = (id: number): string => `${EXCHANGE}/${id}/rejects`
/** `file` is the name of a resource, `datapackage` or `package`. */
export const filePath = (id: number, file: string): string => `${EXCHANGE}/${id}/files/${part(file)}`
export const tablePath = (resource: string): string => `${TABLES}/${part(resource)}`
export const emptyPath = (resource: string): string => `${tablePath(resource)}/empty`

export const inLanguage = (language: Language, path: string): string => `/${language}${path}`
