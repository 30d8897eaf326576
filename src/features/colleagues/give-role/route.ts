import { createElement } from 'react'
import { sayRefusal } from '../../../core/accounts/refusals.ts'
import { recordGivenRole } from '../../../records/accounts/change-roles.ts'
import { placesOf } from '../../../records/accounts/colleague.ts'
import type { RecordedColleague } from '../../../records/accounts/colleague.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { actingOf } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { answerTo, codeAsked, colleagueAsked, lookedAt, notFound } from '../shared/asked.ts'
import { fieldOf, readRole, roleTyped } from '../shared/role-form.ts'
import { placeOptions, roleOptions } from '../shared/words.ts'
import { messages } from './messages.ts'
import { GiveView } from './view.tsx'

/** One more role for a colleague. */
export const giveRole: Route = {
  path: '/colleagues/:code/roles',
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'accounts:write',
  look: 'record-seen',
  show: async (ask) => {
    const colleague = await colleagueAsked(ask)
    if (!colleague) return notFound(ask)
    return { kind: 'page', page: await pageOf(ask, colleague, {}), looked: lookedAt(colleague) }
  },
  submit: { needs: 'accounts:write', entry: 'grant-given', run: (ask) => submit(ask) },
}

const submit = async (ask: Submission): Promise<Answer> => {
  const colleague = await colleagueAsked(ask)
  if (!colleague) return notFound(ask)
  const again = async (wrong: FieldErrors): Promise<Answer> => ({
    kind: 'again',
    page: await pageOf(ask, colleague, wrong),
    looked: lookedAt(colleague),
  })
  const { value, errors } = readRole(ask.language, ask.typed)
  if (!value) return again(errors)
  const settled = await recordGivenRole(actingOf(ask), codeAsked(ask), value)
  return answerTo(ask, settled, 'role-given', (refusal) =>
    again({ [fieldOf(refusal.reason)]: sayRefusal(refusal)[ask.language] }),
  )
}

const pageOf = async (ask: Ask, colleague: RecordedColleague, errors: FieldErrors) => {
  const places = await placesOf(ask.db, [colleague.organisationId], ask.today)
  return createElement(GiveView, {
    frame: ask.frame,
    model: {
      code: colleague.code,
      name: `${colleague.givenName} ${colleague.familyName}`,
      typed: roleTyped(ask.typed, ask.today),
      roles: roleOptions(ask.language),
      places: placeOptions(ask.language, places),
      errors,
      token: ask.token,
      once: ask.once,
    },
  })
}
