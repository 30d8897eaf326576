import { createElement } from 'react'
import { endAccount as decide } from '../../../core/accounts/account.ts'
import { administratorOf } from '../../../core/accounts/administrator.ts'
import { tenseOf } from '../../../core/accounts/colleague.ts'
import type { AccountRefusal } from '../../../core/accounts/refusals.ts'
import type { RecordedColleague } from '../../../records/accounts/colleague.ts'
import { recordEndedAccount } from '../../../records/accounts/end-account.ts'
import { actingOf, viewerOf } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { answerTo, codeAsked, colleagueAsked, lookedAt, notFound } from '../shared/asked.ts'
import { messages } from './messages.ts'
import { EndAccountView } from './view.tsx'

/** Ends somebody’s account, once nobody is left in their hands. */
export const endAccount: Route = {
  path: '/colleagues/:code/end',
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'accounts:write',
  look: 'record-seen',
  show: async (ask) => {
    const colleague = await colleagueAsked(ask)
    if (!colleague) return notFound(ask)
    const decided = decide(administratorOf(viewerOf(ask), 'write'), colleague, ask.today)
    const page = pageOf(ask, colleague, decided.ok ? null : decided.refusal)
    return { kind: 'page', page, looked: lookedAt(colleague) }
  },
  submit: { needs: 'accounts:write', entry: 'account-ended', run: (ask) => submit(ask) },
}

const submit = async (ask: Submission): Promise<Answer> => {
  const colleague = await colleagueAsked(ask)
  if (!colleague) return notFound(ask)
  const settled = await recordEndedAccount(actingOf(ask), codeAsked(ask))
  return answerTo(ask, settled, 'account-ended', (refusal) => ({
    kind: 'again',
    page: pageOf(ask, colleague, refusal),
    looked: lookedAt(colleague),
  }))
}

const pageOf = (ask: Ask, colleague: RecordedColleague, refusal: AccountRefusal | null) =>
  createElement(EndAccountView, {
    frame: ask.frame,
    model: {
      code: colleague.code,
      name: `${colleague.givenName} ${colleague.familyName}`,
      roles: colleague.roles.filter((role) => ['present', 'future'].includes(tenseOf(role, ask.today))).length,
      refusal,
      token: ask.token,
      once: ask.once,
    },
  })
