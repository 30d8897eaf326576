import type { Language } from '../../core/shared/bilingual.ts'

export const SIGN_IN = '/sign-in'
export const ENTER_CODE = '/sign-in/code'
export const SET_UP_CODE = '/sign-in/set-up'
export const ELSEWHERE = '/sign-in/other'
export const BACK = '/sign-in/back'
export const GIVE_BACK = '/sign-in/kept'
export const SIGN_OUT = '/sign-out'
export const STAY = '/stay'
export const ACCOUNT = '/account'
export const CHANGE_PASSWORD = '/account/password'
export const END_OTHERS = '/account/sessions'
export const NEW_CODES = '/account/recovery-codes'

/** The one-time link that is shown to whoever invites. */
export const invitationPath = (token: string): string => `/invitation/${token}`

export const doorUrl = (language: Language, path: string): string => `/${language}${path}`

export const otherThan = (language: Language): Language => (language === 'en' ? 'fr' : 'en')
