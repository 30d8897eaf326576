import { createElement } from 'react'
import { reasonRefused } from '../../../core/audit/glass.ts'
import { writtenSin } from '../../../core/clients/sin.ts'
import { recordSin } from '../../../records/clients/put-sin.ts'
import { seeSin } from '../../../records/clients/show-sin.ts'
import { actingOf, field } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { detailsPath } from '../paths.ts'
import { changeableClient, lookedAt, notFound } from '../shared/changeable-client.ts'
import type { ChangeableClient } from '../shared/changeable-client.ts'
import { isFictional } from '../shared/fictional.ts'
import { errorsOf } from '../shared/refusal-words.ts'
import { givenSin, sinTyped } from '../shared/sin-form.ts'
import { dayTyped } from '../shared/typed.ts'
import { messages } from './messages.ts'
import { sinOnFile } from './query.ts'
import { SinView } from './view.tsx'
import type { SinModel } from './view.tsx'

/** The SIN of a person: its last digits, the whole of it for a stated reason, or another one put on file. */
export const showSin: Route = {
  path: '/clients/:number/sin',
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'identity:write',
  look: 'record-seen',
  show: async (ask) => {
    const client = await changeableClient(ask)
    if (!client) return notFound(ask)
    return { kind: 'page', page: await pageOf(ask, client, {}), looked: lookedAt(client) }
  },
  submit: { needs: 'identity:write', entry: 'sin-seen', run: (ask) => submit(ask) },
}

const submit = async (ask: Submission): Promise<Answer> => {
  const client = await changeableClient(ask)
  if (!client) return notFound(ask)
  return field(ask.typed, 'deed') === 'put' ? put(ask, client) : see(ask, client)
}

const see = async (ask: Submission, client: ChangeableClient): Promise<Answer> => {
  const says = messages[ask.language]
  const reason = field(ask.typed, 'reason')
  const refused = reasonRefused(reason)
  if (refused !== null)
    return again(ask, client, { errors: { reason: refused === 'too-short' ? says.tooShort : says.tooLong } })
  const answer = await seeSin(actingOf(ask), ask.door.keys, { number: client.number, reason })
  if (answer === 'already') return alreadyDone
  if (!answer.ok) return answer.refusal === 'no-sin' ? again(ask, client, {}) : notFound(ask)
  const page = await pageOf(ask, client, { shown: writtenSin(answer.value) })
  return { kind: 'page', page, looked: lookedAt(client) }
}

const put = async (ask: Submission, client: ChangeableClient): Promise<Answer> => {
  const says = messages[ask.language]
  const { given, refusals } = givenSin(ask.typed, sinTyped(ask.typed, await isFictional(ask.db)), ask.today)
  if (refusals.length > 0) return again(ask, client, { errors: errorsOf(ask.language, refusals) })
  if (given === null) return again(ask, client, { errors: { sin: says.needsSin } })
  const answer = await recordSin(actingOf(ask), ask.door.keys, { number: client.number, sin: given })
  if (answer === 'already') return alreadyDone
  if (answer.ok) return { kind: 'go', to: detailsPath(client.number) }
  const { reason } = answer.refusal
  if (reason === 'no-such-client' || reason === 'no-site') return notFound(ask)
  return again(ask, client, { errors: { sin: reason === 'limited' ? says.limited : says.taken } })
}

const alreadyDone: Answer = { kind: 'conflict', says: { en: messages.en.already, fr: messages.fr.already } }

const again = async (ask: Ask, client: ChangeableClient, more: Partial<SinModel>): Promise<Answer> => ({
  kind: 'again',
  page: await pageOf(ask, client, more),
  looked: lookedAt(client),
})

const pageOf = async (ask: Ask, client: ChangeableClient, more: Partial<SinModel>) =>
  createElement(SinView, {
    frame: ask.frame,
    model: {
      name: client.name,
      number: client.number,
      onFile: await sinOnFile(ask.db, client.id),
      shown: null,
      reason: field(ask.typed, 'reason'),
      expires: dayTyped(ask.typed, 'sin-expires'),
      errors: {},
      token: ask.token,
      once: ask.once,
      ...more,
    },
  })
