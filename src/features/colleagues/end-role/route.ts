import { createElement } from 'react'
import { administratorOf } from '../../../core/accounts/administrator.ts'
import { endRole as decide } from '../../../core/accounts/end-role.ts'
import type { AccountRefusal } from '../../../core/accounts/refusals.ts'
import { recordEndedRole } from '../../../records/accounts/change-roles.ts'
import type { RecordedColleague, RecordedRole } from '../../../records/accounts/colleague.ts'
import { actingOf, viewerOf } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { answerTo, codeAsked, colleagueAsked, lookedAt, notFound, roleAsked } from '../shared/asked.ts'
import { messages } from './messages.ts'
import { EndRoleView } from './view.tsx'

/** Takes a role away at once. What stands in the way is said before anybody confirms. */
export const endRole: Route = {
  path: '/colleagues/:code/roles/:grant/end',
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'accounts:write',
  look: 'record-seen',
  show: async (ask) => {
    const colleague = await colleagueAsked(ask)
    const role = colleague && roleAsked(ask, colleague)
    if (!role) return notFound(ask)
    const decided = decide(administratorOf(viewerOf(ask), 'write'), colleague, role.id, ask.today)
    const page = pageOf(ask, colleague, role, decided.ok ? null : decided.refusal)
    return { kind: 'page', page, looked: lookedAt(colleague) }
  },
  submit: { needs: 'accounts:write', entry: 'grant-ended', run: (ask) => submit(ask) },
}

const submit = async (ask: Submission): Promise<Answer> => {
  const colleague = await colleagueAsked(ask)
  const role = colleague && roleAsked(ask, colleague)
  if (!role) return notFound(ask)
  const settled = await recordEndedRole(actingOf(ask), codeAsked(ask), role.code)
  return answerTo(ask, settled, 'role-ended', (refusal) => ({
    kind: 'again',
    page: pageOf(ask, colleague, role, refusal),
    looked: lookedAt(colleague),
  }))
}

const pageOf = (ask: Ask, colleague: RecordedColleague, role: RecordedRole, refusal: AccountRefusal | null) =>
  createElement(EndRoleView, {
    frame: ask.frame,
    model: {
      code: colleague.code,
      name: `${colleague.givenName} ${colleague.familyName}`,
      role,
      refusal,
      token: ask.token,
      once: ask.once,
    },
  })
