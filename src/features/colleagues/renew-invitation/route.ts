import { createElement } from 'react'
import { inviteAgain } from '../../../core/accounts/account.ts'
import { administratorOf } from '../../../core/accounts/administrator.ts'
import { sayRefusal } from '../../../core/accounts/refusals.ts'
import type { RecordedColleague } from '../../../records/accounts/colleague.ts'
import { recordInvitationAgain } from '../../../records/accounts/invite.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { actingOf, field, viewerOf } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { colleaguePath } from '../paths.ts'
import { answerToRefusal, codeAsked, colleagueAsked, lookedAt, notFound } from '../shared/asked.ts'
import { answerWithLink } from '../shared/link.ts'
import { signInNameIn } from '../shared/sign-in-name.ts'
import { messages } from './messages.ts'
import { RenewView } from './view.tsx'

/** A new one-time link for a colleague, or a first one for somebody who is only recorded. */
export const renewInvitation: Route = {
  path: '/colleagues/:code/invitation',
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'accounts:write',
  look: 'record-seen',
  show: async (ask) => {
    const colleague = await colleagueAsked(ask)
    if (!colleague) return notFound(ask)
    const may = inviteAgain(administratorOf(viewerOf(ask), 'write'), colleague, false)
    if (!may.ok) return { kind: 'conflict', says: sayRefusal(may.refusal) }
    return { kind: 'page', page: pageOf(ask, colleague, {}), looked: lookedAt(colleague) }
  },
  submit: { needs: 'accounts:write', entry: 'invited', run: (ask) => submit(ask) },
}

const submit = async (ask: Submission): Promise<Answer> => {
  const colleague = await colleagueAsked(ask)
  if (!colleague) return notFound(ask)
  const again = (errors: FieldErrors): Answer => ({
    kind: 'again',
    page: pageOf(ask, colleague, errors),
    looked: lookedAt(colleague),
  })
  const signInName = colleague.signInName ?? signInNameIn(field(ask.typed, 'sign-in-name'))
  if (signInName === null) return again({ 'sign-in-name': messages[ask.language].needsSignInName })
  const hours = ask.door.settings.invitationHours
  const settled = await recordInvitationAgain(actingOf(ask), codeAsked(ask), signInName, hours)
  if (settled === 'already') return { kind: 'go', to: colleaguePath(codeAsked(ask), 'already') }
  if (settled.ok) {
    const { givenName, familyName, language } = colleague
    const shown = answerWithLink(ask, settled.value, { name: `${givenName} ${familyName}`, language })
    return { ...shown, looked: lookedAt(colleague) }
  }
  return answerToRefusal(ask, settled.refusal, (refusal) =>
    refusal.reason === 'sign-in-name-taken'
      ? again({ 'sign-in-name': sayRefusal(refusal)[ask.language] })
      : { kind: 'conflict', says: sayRefusal(refusal) },
  )
}

const pageOf = (ask: Ask, { code, givenName, familyName, account }: RecordedColleague, errors: FieldErrors) =>
  createElement(RenewView, {
    frame: ask.frame,
    model: {
      code,
      name: `${givenName} ${familyName}`,
      account,
      hours: ask.door.settings.invitationHours,
      signInName: field(ask.typed, 'sign-in-name'),
      errors,
      token: ask.token,
      once: ask.once,
    },
  })
