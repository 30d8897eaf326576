import { pathWithoutLanguage } from '../../../platform/http/language.ts'

/** Where somebody wanted to go before signing in: a page of ours and nothing else, or the first one. */
export const ownPath = (asked: string): string => {
  if (!/^\/(?![/\\])/.test(asked) || /[\p{Cc}\\]/u.test(asked)) return START
  const url = URL.parse(asked, OURS)
  if (url?.origin !== OURS) return START
  const path = pathWithoutLanguage(url.pathname)
  return path.startsWith('//') || isOfTheDoor(path) ? START : path + url.search
}

/** Pages one passes through on the way in or out; nobody wants to come back to them. */
export const isOfTheDoor = (path: string): boolean => /^\/(sign-in|sign-out|stay|invitation)(\/|$)/.test(path)

const START = '/'
const OURS = 'http://ours.invalid'
