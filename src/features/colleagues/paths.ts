import type { Language } from '../../core/shared/bilingual.ts'

export const COLLEAGUES = '/colleagues'
export const INVITE_COLLEAGUE = '/colleagues/invite'
export const EXPORT_COLLEAGUES = '/colleagues/export'

/** What has just been done, said on the page one comes to. */
export const deeds = ['already', 'role-given', 'role-limited', 'role-ended', 'caseload-moved', 'account-ended'] as const
export type Deed = (typeof deeds)[number]

export const colleaguePath = (code: string, done?: Deed): string =>
  `${COLLEAGUES}/${encodeURIComponent(code)}${done ? `?done=${done}` : ''}`

export const renewInvitationPath = (code: string): string => `${colleaguePath(code)}/invitation`
export const giveRolePath = (code: string): string => `${colleaguePath(code)}/roles`
export const limitRolePath = (code: string, grant: string): string =>
  `${giveRolePath(code)}/${encodeURIComponent(grant)}`
export const endRolePath = (code: string, grant: string): string => `${limitRolePath(code, grant)}/end`
export const moveCaseloadPath = (code: string): string => `${colleaguePath(code)}/caseload`
export const endAccountPath = (code: string): string => `${colleaguePath(code)}/end`

export const inLanguage = (language: Language, path: string): string => `/${language}${path}`
