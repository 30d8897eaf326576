import type { ReactElement } from 'react'
import type { Entered } from '../../../records/door/session.ts'
import type { Answer, Ask, Cookie } from '../../route.ts'
import { csrfTokenOf } from '../../../platform/auth/token.ts'
import { doorUrl, ENTER_CODE, GIVE_BACK, otherThan, SET_UP_CODE } from '../paths.ts'
import { withNext } from './carried.ts'
import type { Carried } from './carried.ts'
import { codePage } from './code-page.tsx'
import { keptPage } from './kept-page.tsx'

/**
 * Where somebody goes who came in, or half in. A form that was kept travels on in hidden fields only: an address would be
 * cut off by proxies, and is written down by them.
 */
export const answerTo = async (ask: Ask, entered: Entered, carried: Carried): Promise<Answer> => {
  if (carried.kept === '' || entered.next === 'set-up')
    return { kind: 'go', to: goTo(entered, carried), cookies: cookiesOf(entered) }
  const { accountId, staffId } = entered.viewer
  if (entered.next === 'code')
    return pageWith(ask, entered, ENTER_CODE, (anew) => codePage(anew, { carried, accountId }))
  return pageWith(ask, entered, GIVE_BACK, (anew) => keptPage(anew, carried, staffId))
}

/** A page that brings the new session with it; its forms belong to that one. `at` is where it is in the other language. */
export const pageWith = async (
  ask: Ask,
  entered: Entered,
  at: string,
  page: (anew: Ask) => Promise<ReactElement> | ReactElement,
): Promise<Answer> => ({ kind: 'page', cookies: cookiesOf(entered), page: await page(withToken(ask, entered, at)) })

const goTo = ({ next }: Entered, carried: Carried): string => {
  switch (next) {
    case 'in':
      return carried.next
    case 'code':
      return withNext(ENTER_CODE, carried)
    case 'set-up':
      return withNext(SET_UP_CODE, carried)
  }
}

/** The session lasts as long as the browser is open, the mark of a browser longer. */
const cookiesOf = ({ secret, browser }: Entered): readonly Cookie[] => [
  { name: 'session', value: secret },
  ...(browser === null ? [] : [{ name: 'browser' as const, value: browser, maxAge: BROWSER_SECONDS }]),
]

const withToken = (ask: Ask, { secret }: Entered, at: string): Ask => {
  const token = csrfTokenOf(secret, 'form')
  const { leave, language } = ask.frame
  const [here, there] = [doorUrl(language, at), doorUrl(otherThan(language), at)]
  return { ...ask, token, frame: { ...ask.frame, here, there, leave: leave && { ...leave, token } } }
}

const BROWSER_SECONDS = 180 * 24 * 60 * 60
