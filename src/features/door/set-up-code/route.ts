import { createElement } from 'react'
import { codeAt, otpauthUri, secretInGroups } from '../../../platform/auth/one-time-code.ts'
import {
  proposedSecret,
  proposeSecret,
  proveAfterSetUp,
  setUpSecondStep,
} from '../../../records/door/second-step-set-up.ts'
import { ownAccount } from '../../../records/door/sessions-of.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { field, viewerOf } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { ENTER_CODE, SET_UP_CODE, SIGN_IN } from '../paths.ts'
import { carriedOf, withNext } from '../shared/carried.ts'
import { answerTo } from '../shared/entered.ts'
import { isBarred } from '../shared/setting.ts'
import type { DoorSetting } from '../shared/setting.ts'
import { messages } from './messages.ts'
import { CodesView, SetUpView } from './view.tsx'

/** For those who see clients and have no authenticator yet. */
export const setUpCode = (setting: DoorSetting): Route => ({
  path: SET_UP_CODE,
  title: { en: 'Set up your second step', fr: 'Configurez votre deuxième étape' },
  needs: 'first-step',
  look: 'none',
  show: (ask) => (isBarred(setting, ask) ? { kind: 'go', to: SIGN_IN } : show(ask)),
  submit: {
    entry: 'second-factor-set',
    run: (ask) => (isBarred(setting, ask) ? { kind: 'go', to: SIGN_IN } : submit(ask)),
  },
})

const show = async (ask: Ask, errors?: FieldErrors): Promise<Answer> => {
  const carried = carriedOf(ask)
  if (ask.session?.proved) return { kind: 'go', to: carried.next }
  const { accountId } = viewerOf(ask)
  const { codeSetAt, signInName } = await ownAccount(ask.door, accountId)
  if (codeSetAt !== null) return { kind: 'go', to: withNext(ENTER_CODE, carried) }
  const { secret, sealed } = proposal(ask, accountId)
  const { frame, token, once } = ask
  const page = createElement(SetUpView, {
    ...{ frame, token, once, carried },
    model: {
      secret: secretInGroups(secret),
      otpauth: otpauthUri({ secret, issuer: NAME[ask.language], account: signInName }),
      signInName,
      proposal: sealed,
      demonstrationCode: ask.door.demonstration ? codeAt(secret, ask.now.getTime()) : null,
      ...(errors && { errors }),
    },
  })
  return errors ? { kind: 'again', page } : { kind: 'page', page }
}

const submit = async (ask: Submission): Promise<Answer> => {
  const { session, door, now, frame, token, once } = ask
  const carried = carriedOf(ask)
  if (session === null || session.proved) return { kind: 'go', to: carried.next }
  const viewer = viewerOf(ask)
  const step = { session: session.id, viewer, place: SET_UP_CODE }
  const seen = field(ask.typed, 'seen')
  if (seen !== '') {
    const entered = await proveAfterSetUp(door, { ...step, seen, address: ask.address, browser: ask.cookie('browser') })
    return entered ? answerTo(ask, entered, carried) : { kind: 'go', to: withNext(ENTER_CODE, carried) }
  }
  const code = field(ask.typed, 'code')
  if (code === '') return show(ask, { code: messages[ask.language].codeMissing })
  const done = await setUpSecondStep(door, { ...step, secret: proposal(ask, viewer.accountId).secret, code, now })
  switch (done.kind) {
    case 'has-one':
      return { kind: 'go', to: withNext(ENTER_CODE, carried) }
    case 'wrong-code':
      return show(ask, { code: messages[ask.language].codeWrong })
    case 'set-up': {
      const { recoveryCodes: codes, seen: proof } = done
      return { kind: 'page', page: createElement(CodesView, { frame, token, once, carried, codes, seen: proof }) }
    }
  }
}

/** The key shown before, as long as the form is: another at each try would never match the telephone. */
const proposal = ({ typed, door }: Ask, accountId: number) => {
  const sealed = field(typed, 'proposal')
  const secret = sealed === '' ? null : proposedSecret(door, accountId, sealed)
  return secret === null ? proposeSecret(door, accountId) : { secret, sealed }
}

/** The name under which the application lists it. */
const NAME = { en: 'Rightdoor', fr: 'La bonne porte' } as const
