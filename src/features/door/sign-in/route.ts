import { createElement } from 'react'
import type { ReactElement } from 'react'
import { signInByPassword } from '../../../records/door/sign-in.ts'
import { field } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { doorUrl, otherThan, SIGN_IN } from '../paths.ts'
import { carriedOf } from '../shared/carried.ts'
import { answerTo } from '../shared/entered.ts'
import { isBarred } from '../shared/setting.ts'
import type { DoorSetting } from '../shared/setting.ts'
import { missingIn, readSignIn } from './form.ts'
import { BarredView, SignInView } from './view.tsx'
import type { SignInModel } from './view.tsx'

/** The first step. */
export const signIn = (setting: DoorSetting): Route => ({
  path: SIGN_IN,
  title: { en: 'Sign in', fr: 'Ouvrir une session' },
  needs: 'nothing',
  look: 'none',
  show: (ask) => show(setting, ask),
  submit: { entry: 'signed-in', run: (ask) => submit(setting, ask) },
})

const show = (setting: DoorSetting, ask: Ask): Answer => {
  if (isBarred(setting, ask)) return barred(ask)
  if (ask.session?.proved && ask.typed.size === 0) return { kind: 'go', to: carriedOf(ask).next }
  return { kind: 'page', page: page(setting, ask) }
}

const submit = async (setting: DoorSetting, ask: Submission): Promise<Answer> => {
  if (isBarred(setting, ask)) return barred(ask)
  const typed = readSignIn(ask.typed)
  const errors = missingIn(ask.language, typed)
  if (Object.keys(errors).length > 0) return { kind: 'again', page: page(setting, ask, { errors }) }
  const answer = await signInByPassword(ask.door, {
    ...typed,
    address: ask.address,
    browser: ask.cookie('browser'),
    turn: field(ask.typed, 'turn') || null,
    place: SIGN_IN,
    now: ask.now,
  })
  switch (answer.kind) {
    case 'wait': {
      const { seconds, turn } = answer
      return { kind: 'wait', seconds, page: page(setting, ask, { waitSeconds: seconds, turn }) }
    }
    case 'refused':
      return { kind: 'again', page: page(setting, ask, { refused: true }) }
    case 'entered':
      return answerTo(ask, answer, carriedOf(ask))
  }
}

const page = (setting: DoorSetting, ask: Ask, more: Partial<SignInModel> = {}): ReactElement =>
  createElement(SignInView, {
    // This page also stands in for others, whose forms it holds: the other language of it is its own.
    frame: { ...ask.frame, here: doorUrl(ask.language, SIGN_IN), there: doorUrl(otherThan(ask.language), SIGN_IN) },
    model: {
      token: ask.token,
      once: ask.once,
      name: readSignIn(ask.typed).name,
      carried: carriedOf(ask),
      elsewhere: ask.door.singleSignOn !== null,
      people: ask.door.demonstration ? setting.demonstrationPeople : [],
      ...turnOf(ask),
      ...more,
    },
  })

/** A turn stays in the form until it is used, in the other language too. */
const turnOf = ({ typed }: Ask): { readonly turn?: string } => {
  const turn = field(typed, 'turn')
  return turn === '' ? {} : { turn }
}

const barred = ({ frame }: Ask): Answer => ({ kind: 'page', page: createElement(BarredView, { frame }) })
