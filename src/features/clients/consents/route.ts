import { createElement } from 'react'
import { codeList } from '../../../catalogues/index.ts'
import { recordConsent } from '../../../records/clients/consent.ts'
import { actingOf, field } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { consentsPath } from '../paths.ts'
import { changeableClient, lookedAt, notFound } from '../shared/changeable-client.ts'
import type { ChangeableClient } from '../shared/changeable-client.ts'
import { messages } from './messages.ts'
import { consentsOf, noticesOf } from './query.ts'
import { ConsentsView } from './view.tsx'

/** What somebody agreed to, purpose by purpose, to be given or withdrawn at any time. */
export const changeConsents: Route = {
  path: '/clients/:number/consents',
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'identity:write',
  look: 'record-seen',
  show: async (ask) => {
    const client = await changeableClient(ask)
    if (!client) return notFound(ask)
    return { kind: 'page', page: await pageOf(ask, client, false), looked: lookedAt(client) }
  },
  submit: { needs: 'identity:write', entry: 'record-changed', run: (ask) => submit(ask) },
}

const submit = async (ask: Submission): Promise<Answer> => {
  const client = await changeableClient(ask)
  if (!client) return notFound(ask)
  const [deed = '', purpose = ''] = field(ask.typed, 'consent').split(':')
  const wanted = { purpose, deed: deed === 'withdraw' ? 'withdraw' : 'give' } as const
  const answer = await recordConsent(actingOf(ask), client.number, wanted, ask.today)
  if (answer === 'already') return { kind: 'conflict', says: { en: messages.en.already, fr: messages.fr.already } }
  if (answer.ok) return { kind: 'go', to: consentsPath(client.number) }
  if (answer.refusal === 'no-such-client') return notFound(ask)
  return { kind: 'again', page: await pageOf(ask, client, true), looked: lookedAt(client) }
}

const pageOf = async (ask: Ask, client: ChangeableClient, changed: boolean) => {
  const consents = await consentsOf(ask.db, client.id)
  return createElement(ConsentsView, {
    frame: ask.frame,
    model: {
      name: client.name,
      number: client.number,
      purposes: codeList('consent-purpose').codes.map(({ code, label }) => ({
        code,
        name: label[ask.language],
        given: consents.filter(({ purpose }) => purpose === code),
      })),
      notices: await noticesOf(ask.db, client.id, client.siteIds),
      changed,
      token: ask.token,
      once: ask.once,
    },
  })
}
