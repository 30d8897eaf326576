import { createElement } from 'react'
import type { Identity } from '../../../core/clients/identity.ts'
import { changeClient as change } from '../../../records/clients/change-client.ts'
import { actingOf, field } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { clientPath, detailsPath } from '../paths.ts'
import { changeableClient, lookedAt, notFound } from '../shared/changeable-client.ts'
import type { ChangeableClient } from '../shared/changeable-client.ts'
import { personOnFile, personTyped, readIdentity } from '../shared/person-form.ts'
import { errorsOf } from '../shared/refusal-words.ts'
import { differences } from './differences.ts'
import { messages } from './messages.ts'
import { sinOnFile } from './query.ts'
import { DetailsView } from './view.tsx'
import type { DetailsModel } from './view.tsx'

/** Who somebody is and how they are reached, to be mended. */
export const changeClient: Route = {
  path: '/clients/:number/details',
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'identity:write',
  look: 'record-seen',
  show: async (ask) => {
    const client = await changeableClient(ask)
    if (!client) return notFound(ask)
    return { kind: 'page', page: await pageOf(ask, client, {}), looked: lookedAt(client) }
  },
  submit: { needs: 'identity:write', entry: 'record-changed', run: (ask) => submit(ask) },
}

const submit = async (ask: Submission): Promise<Answer> => {
  const client = await changeableClient(ask)
  if (!client) return notFound(ask)
  const facts = readIdentity(ask.typed)
  const revision = Number(field(ask.typed, 'revision') || '-1')
  const answer = await change(actingOf(ask), client.number, { facts, revision, today: ask.today })
  if (answer === 'already') return { kind: 'conflict', says: { en: messages.en.already, fr: messages.fr.already } }
  if (answer.ok) return { kind: 'go', to: clientPath(client.number) }
  const again = async (more: Partial<DetailsModel>): Promise<Answer> => ({
    kind: 'again',
    page: await pageOf(ask, client, more),
    looked: lookedAt(client),
  })
  switch (answer.refusal.reason) {
    case 'no-such-client':
      return notFound(ask)
    case 'refused':
      return again({ errors: errorsOf(ask.language, answer.refusal.fields) })
    case 'changed-meanwhile':
      return again(meanwhile(ask, answer.refusal.now, answer.refusal.revision))
  }
}

const meanwhile = (ask: Ask, now: Identity, revision: number): Partial<DetailsModel> => ({
  revision,
  differences: differences(ask.language, now, readIdentity(ask.typed)),
})

const pageOf = async (ask: Ask, client: ChangeableClient, more: Partial<DetailsModel>) =>
  createElement(DetailsView, {
    frame: ask.frame,
    model: {
      name: client.name,
      number: client.number,
      typed: ask.typed.has('family-name') ? personTyped(ask.typed) : personOnFile(client.identity),
      revision: Number(field(ask.typed, 'revision') || client.revision),
      sin: await sinOnFile(ask.db, client.id),
      action: detailsPath(client.number),
      errors: {},
      differences: null,
      token: ask.token,
      once: ask.once,
      ...more,
    },
  })
