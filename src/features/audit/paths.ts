import type { Language } from '../../core/shared/bilingual.ts'

export const AUDIT = '/audit'
export const ALERTS = '/audit/alerts'
export const NOTICES = '/audit/notices'

export const recordHistoryPath = (number: number): string => `${AUDIT}/clients/${number}`

export const colleagueHistoryPath = (code: string): string => `${AUDIT}/colleagues/${encodeURIComponent(code)}`

export const exportPath = (path: string): string => `${path}/export`

export const auditUrl = (language: Language, path: string = AUDIT, search = ''): string =>
  `/${language}${path}${search}`

export const alertPath = (id: number): string => `${ALERTS}/${id}`
