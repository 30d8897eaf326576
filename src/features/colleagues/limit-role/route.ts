import { createElement } from 'react'
import { sayRefusal } from '../../../core/accounts/refusals.ts'
import { recordLimitedRole } from '../../../records/accounts/change-roles.ts'
import type { RecordedColleague, RecordedRole } from '../../../records/accounts/colleague.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { actingOf } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { answerTo, codeAsked, colleagueAsked, lookedAt, notFound, roleAsked } from '../shared/asked.ts'
import { dayIn, dayTyped } from '../shared/typed.ts'
import { messages } from './messages.ts'
import { LimitView } from './view.tsx'

/** Another last day for a role somebody holds. */
export const limitRole: Route = {
  path: '/colleagues/:code/roles/:grant',
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'accounts:write',
  look: 'record-seen',
  show: async (ask) => {
    const colleague = await colleagueAsked(ask)
    const role = colleague && roleAsked(ask, colleague)
    if (!role) return notFound(ask)
    return { kind: 'page', page: pageOf(ask, colleague, role, {}), looked: lookedAt(colleague) }
  },
  submit: { needs: 'accounts:write', entry: 'account-limited', run: (ask) => submit(ask) },
}

const submit = async (ask: Submission): Promise<Answer> => {
  const colleague = await colleagueAsked(ask)
  const role = colleague && roleAsked(ask, colleague)
  if (!role) return notFound(ask)
  const again = (wrong: string): Answer => ({
    kind: 'again',
    page: pageOf(ask, colleague, role, { to: wrong }),
    looked: lookedAt(colleague),
  })
  const to = dayIn(dayTyped(ask.typed, 'to'))
  if (to === null) return again(messages[ask.language].noDay)
  const settled = await recordLimitedRole(actingOf(ask), codeAsked(ask), role.code, to === 'blank' ? null : to)
  return answerTo(ask, settled, 'role-limited', (refusal) => again(sayRefusal(refusal)[ask.language]))
}

const pageOf = (ask: Ask, colleague: RecordedColleague, role: RecordedRole, errors: FieldErrors) =>
  createElement(LimitView, {
    frame: ask.frame,
    model: {
      code: colleague.code,
      name: `${colleague.givenName} ${colleague.familyName}`,
      role,
      to: dayTyped(ask.typed, 'to', role.to),
      errors,
      token: ask.token,
      once: ask.once,
    },
  })
