import { createElement } from 'react'
import { administratorOf } from '../../../core/accounts/administrator.ts'
import { sayRefusal } from '../../../core/accounts/refusals.ts'
import { placesOf } from '../../../records/accounts/colleague.ts'
import { recordNewColleague } from '../../../records/accounts/invite.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { actingOf, field, viewerOf } from '../../route.ts'
import type { Ask, Route, Submission } from '../../route.ts'
import { INVITE_COLLEAGUE } from '../paths.ts'
import { answerToRefusal } from '../shared/asked.ts'
import { answerWithLink } from '../shared/link.ts'
import { fieldOf, roleTyped } from '../shared/role-form.ts'
import { placeOptions, roleOptions } from '../shared/words.ts'
import { readInvitation } from './form.ts'
import { messages } from './messages.ts'
import { InviteView } from './view.tsx'

/** Somebody new. The link is in the answer to the form, once. */
export const inviteColleague: Route = {
  path: INVITE_COLLEAGUE,
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'accounts:write',
  look: 'none',
  show: async (ask) => ({ kind: 'page', page: await pageOf(ask, {}) }),
  submit: { needs: 'accounts:write', entry: 'invited', run: (ask) => submit(ask) },
}

const submit = async (ask: Submission) => {
  const { value, errors } = readInvitation(ask.language, ask.typed)
  if (!value) return again(ask, errors)
  const settled = await recordNewColleague(actingOf(ask), value, ask.door.settings.invitationHours)
  if (settled === 'already')
    return { kind: 'conflict', says: { en: messages.en.alreadyMade, fr: messages.fr.alreadyMade } } as const
  if (settled.ok)
    return answerWithLink(ask, settled.value, {
      name: `${value.givenName} ${value.familyName}`,
      language: value.language,
    })
  return answerToRefusal(ask, settled.refusal, (refusal) =>
    again(ask, { [fieldOf(refusal.reason)]: sayRefusal(refusal)[ask.language] }),
  )
}

const again = async (ask: Ask, errors: FieldErrors) => ({ kind: 'again' as const, page: await pageOf(ask, errors) })

const pageOf = async (ask: Ask, errors: FieldErrors) => {
  const { organisations } = administratorOf(viewerOf(ask), 'write')
  const places = await placesOf(ask.db, organisations, ask.today)
  const { typed, language } = ask
  return createElement(InviteView, {
    frame: ask.frame,
    model: {
      typed: {
        givenName: field(typed, 'given-name'),
        familyName: field(typed, 'family-name'),
        language: field(typed, 'language'),
        signInName: field(typed, 'sign-in-name'),
        ...roleTyped(typed, ask.today),
      },
      roles: roleOptions(language),
      places: placeOptions(language, places),
      errors,
      token: ask.token,
      once: ask.once,
    },
  })
}
