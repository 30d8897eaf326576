import { createElement } from 'react'
import { recordOpenedPlan } from '../../../records/plans/open-plan.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { actingOf, field, viewerOf } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { planPath } from '../paths.ts'
import { numberIn } from '../shared/plan-asked.ts'
import { readOpening } from './form.ts'
import { messages } from './messages.ts'
import { openModel, siteTyped } from './model.ts'
import { clientToServe } from './query.ts'
import type { ClientToServe } from './query.ts'
import { errorsOf } from './refusal.ts'
import { OpenPlanView } from './view.tsx'

/** Opens a plan for somebody who is registered at a site of one’s own. */
export const openPlan: Route = {
  path: '/clients/:number/plans/new',
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'profile:write',
  look: 'record-seen',
  show: async (ask) => {
    const client = await clientAsked(ask)
    return client ? { kind: 'page', ...(await shown(ask, client, {})) } : notFound(ask)
  },
  submit: { needs: 'profile:write', entry: 'plan-opened', run: (ask) => submit(ask) },
}

const submit = async (ask: Submission): Promise<Answer> => {
  const client = await clientAsked(ask)
  if (!client) return notFound(ask)
  const { typed, unreadable, missing } = readOpening(ask.language, ask.typed)
  if (field(ask.typed, 'look') !== '')
    return { kind: isClean(unreadable) ? 'page' : 'again', ...(await shown(ask, client, unreadable)) }
  const errors = { ...missing, ...unreadable }
  const { startedOn } = typed
  const siteId = siteTyped(client, ask.typed)
  if (startedOn === null || !isClean(errors)) return again(ask, client, errors)
  if (siteId === null) return again(ask, client, errorsOf(ask.language, { reason: 'not-registered-here' }))
  const opened = await recordOpenedPlan(actingOf(ask), client.number, { ...typed, startedOn, siteId }, ask.today)
  if (opened === 'already') return { kind: 'conflict', says: { en: messages.en.already, fr: messages.fr.already } }
  if (opened.ok) return { kind: 'go', to: planPath(opened.value.number, 'plan-opened') }
  if (opened.refusal.reason === 'no-such-client') return notFound(ask)
  return again(ask, client, errorsOf(ask.language, opened.refusal))
}

const isClean = (errors: FieldErrors): boolean => Object.keys(errors).length === 0

const clientAsked = async (ask: Ask): Promise<ClientToServe | null> => {
  const number = numberIn(ask, 'number')
  return number === null ? null : clientToServe(ask.db, viewerOf(ask), number)
}

const notFound = ({ params }: Ask): Answer => ({
  kind: 'not-found',
  asked: { table: 'client', what: params['number'] ?? '' },
})

const again = async (ask: Ask, client: ClientToServe, errors: FieldErrors): Promise<Answer> => ({
  kind: 'again',
  ...(await shown(ask, client, errors)),
})

const shown = async (ask: Ask, client: ClientToServe, errors: FieldErrors) => ({
  page: createElement(OpenPlanView, { frame: ask.frame, model: await openModel(ask, client, errors) }),
  looked: {
    subject: { table: 'client', id: client.id },
    clients: [client.id],
    sites: client.sites.map(({ id }) => id),
  },
})
