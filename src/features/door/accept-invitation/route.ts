import { createElement } from 'react'
import { passwordRefusals } from '../../../platform/auth/refusals.ts'
import { acceptInvitation as accept, findInvitation } from '../../../records/door/invitation.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { invitationPath, SIGN_IN } from '../paths.ts'
import { answerTo } from '../shared/entered.ts'
import { isBarred } from '../shared/setting.ts'
import type { DoorSetting } from '../shared/setting.ts'
import { messages } from './messages.ts'
import { InvitationView } from './view.tsx'

/** A one-time link. Opening it changes nothing, so that a mail program that looks at links uses none up. */
export const acceptInvitation = (setting: DoorSetting): Route => ({
  path: PATH,
  title: { en: 'Accept an invitation', fr: 'Accepter une invitation' },
  needs: 'nothing',
  look: 'none',
  show: (ask) => (isBarred(setting, ask) ? { kind: 'go', to: SIGN_IN } : show(ask)),
  submit: {
    entry: 'invitation-accepted',
    run: (ask) => (isBarred(setting, ask) ? { kind: 'go', to: SIGN_IN } : submit(ask)),
  },
})

const show = async (ask: Ask, errors?: FieldErrors): Promise<Answer> => {
  const invitation = linkOf(ask)
  const found = await findInvitation(ask.door.doorkeeper, invitation)
  if (!found) return { kind: 'gone' }
  const { frame, token, once, door } = ask
  const page = createElement(InvitationView, {
    ...{ frame, token, once, invitation },
    givenName: found.givenName,
    elsewhere: door.singleSignOn !== null,
    ...(errors && { errors }),
  })
  return errors ? { kind: 'again', page } : { kind: 'page', page }
}

const submit = async (ask: Submission): Promise<Answer> => {
  const { language, typed, door, address } = ask
  const password = typed.get('password')?.[0] ?? ''
  if (password === '') return show(ask, { password: messages[language].missing })
  const answer = await accept(door, {
    token: linkOf(ask),
    by: { password },
    address,
    browser: ask.cookie('browser'),
    place: PATH,
  })
  switch (answer.kind) {
    case 'gone':
    case 'linked-to-another':
      return { kind: 'gone' }
    case 'not-good': {
      const [first] = answer.refusals
      return show(ask, first ? { password: passwordRefusals[first][language] } : {})
    }
    case 'entered':
      return answerTo(ask, answer, { next: '/', kept: '' })
  }
}

const linkOf = ({ params }: Ask): string => params['token'] ?? ''

const PATH = invitationPath(':token')
