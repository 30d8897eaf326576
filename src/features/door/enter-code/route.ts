import { createElement } from 'react'
import { proveByCode } from '../../../records/door/second-step.ts'
import { ownAccount } from '../../../records/door/sessions-of.ts'
import { field, viewerOf } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { ACCOUNT, ENTER_CODE, SET_UP_CODE, SIGN_IN } from '../paths.ts'
import { carriedOf, withNext } from '../shared/carried.ts'
import { codePage } from '../shared/code-page.tsx'
import type { CodeAsked } from '../shared/code-page.tsx'
import { answerTo, pageWith } from '../shared/entered.ts'
import { messages } from '../shared/messages.ts'
import { isBarred } from '../shared/setting.ts'
import type { DoorSetting } from '../shared/setting.ts'
import { RecoveryCodeUsedView, TooManyView } from './view.tsx'

/** The second step. */
export const enterCode = (setting: DoorSetting): Route => ({
  path: ENTER_CODE,
  title: { en: 'Enter your code', fr: 'Entrez votre code' },
  needs: 'first-step',
  look: 'none',
  show: (ask) => (isBarred(setting, ask) ? { kind: 'go', to: SIGN_IN } : show(ask)),
  submit: { entry: 'signed-in', run: (ask) => (isBarred(setting, ask) ? { kind: 'go', to: SIGN_IN } : submit(ask)) },
})

const show = async (ask: Ask): Promise<Answer> => {
  const carried = carriedOf(ask)
  if (ask.session?.proved) return { kind: 'go', to: carried.next }
  const { codeSetAt } = await ownAccount(ask.door, viewerOf(ask).accountId)
  if (codeSetAt === null) return { kind: 'go', to: withNext(SET_UP_CODE, carried) }
  return { kind: 'page', page: await page(ask) }
}

const submit = async (ask: Submission): Promise<Answer> => {
  const carried = carriedOf(ask)
  if (ask.session === null || ask.session.proved) return { kind: 'go', to: carried.next }
  const says = messages[ask.language]
  const code = field(ask.typed, 'code')
  if (code === '') return { kind: 'again', page: await page(ask, { errors: { code: says.codeMissing } }) }
  const answer = await proveByCode(ask.door, {
    session: ask.session.id,
    viewer: viewerOf(ask),
    code,
    address: ask.address,
    browser: ask.cookie('browser'),
    turn: field(ask.typed, 'turn') || null,
    place: ENTER_CODE,
    now: ask.now,
  })
  switch (answer.kind) {
    case 'wait': {
      const { seconds, turn } = answer
      return { kind: 'wait', seconds, page: await page(ask, { waitSeconds: seconds, turn }) }
    }
    case 'refused':
      return { kind: 'again', page: await page(ask, { errors: { code: says.codeWrong } }) }
    case 'too-many':
      return {
        kind: 'page',
        page: createElement(TooManyView, { frame: ask.frame, signIn: withNext(SIGN_IN, carried) }),
      }
    case 'entered': {
      const { recoveryCodesLeft: left } = answer
      if (left === null || carried.kept !== '') return answerTo(ask, answer, carried)
      return pageWith(ask, answer, ACCOUNT, ({ frame }) =>
        createElement(RecoveryCodeUsedView, { frame, left, next: carried.next }),
      )
    }
  }
}

const page = (ask: Ask, more: Partial<CodeAsked> = {}) => {
  const turn = field(ask.typed, 'turn')
  return codePage(ask, {
    carried: carriedOf(ask),
    accountId: viewerOf(ask).accountId,
    ...(turn !== '' && { turn }),
    ...more,
  })
}
