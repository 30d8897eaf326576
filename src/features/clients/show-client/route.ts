import { createElement } from 'react'
import { programmes } from '../../../catalogues/index.ts'
import { may, mayAt, sitesFor } from '../../../core/access/viewer.ts'
import type { Viewer } from '../../../core/access/viewer.ts'
import { openPlanPath, planPath, stepPath } from '../../plans/paths.ts'
import { viewerOf } from '../../route.ts'
import type { Answer, Ask, Route } from '../../route.ts'
import { countEvents, eventsOf } from '../shared/events.ts'
import { fileAsked } from '../shared/file-asked.ts'
import { openUntil } from '../shared/glass.ts'
import { plansOpenAt, seenAt } from '../shared/seen.ts'
import type { FoundClient, Seen } from '../shared/seen.ts'
import type { ClientModel, Now } from './model.ts'
import { consentsOf, identityOf, looksLately, plansOf, registrationsOf } from './query.ts'
import type { PlanLine } from './query.ts'
import { latestSummary } from './summary-query.ts'
import { ClientView } from './view.tsx'

/** One person: the next step, who they are, their plans and what happened, each as far as the viewer’s role goes. */
export const showClient: Route = {
  path: '/clients/:number',
  title: { en: 'Client', fr: 'Personne cliente' },
  needs: 'name:read',
  look: 'record-seen',
  show: (ask) => fileAsked(ask, (client) => file(ask, client)),
}

const file = async (ask: Ask, client: FoundClient): Promise<Answer> => ({
  kind: 'page',
  page: createElement(ClientView, { frame: ask.frame, model: await modelOf(ask, client) }),
  looked: { subject: { table: 'client', id: client.id }, clients: [client.id], sites: client.sites },
})

/** How many of the latest events stand on the overview. */
const LATELY = 6

const modelOf = async (ask: Ask, client: FoundClient): Promise<ClientModel> => {
  const { db, language, now, today } = ask
  const viewer = viewerOf(ask)
  const seen: Seen = (dataClass) => seenAt(viewer, client, dataClass)
  const identity = await identityOf(db, client, seen)
  const plans = await plansOf(db, client, seen)
  const counts = await countEvents(db, client.id, seen)
  const openPlan = mayOpenPlan(viewer, client) ? `/${language}${openPlanPath(client.number)}` : null
  return {
    language,
    now,
    today,
    file: { language, number: client.number, name: `${client.givenName} ${client.familyName}`, contact: identity },
    identity,
    registrations: await registrationsOf(db, client, seen),
    consents: await consentsOf(db, client, seen),
    summary: await latestSummary(db, client, seen),
    plans,
    opens: plansOpenAt(seen),
    doNow: doNowOf(ask, plans, openPlan),
    openPlan,
    programmes: new Map(programmes.map(({ id, name }) => [id, name[language]])),
    lately: await eventsOf(db, client.id, seen, null, { first: 0, rows: LATELY }),
    events: [...counts.values()].reduce((sum, events) => sum + events, 0),
    looks: await looksOf(ask, client),
    glass: client.opened ? await openUntil(db, viewer.staffId, client.id) : null,
  }
}

const mayOpenPlan = (viewer: Viewer, { sites }: FoundClient): boolean =>
  sites.some((site) => mayAt(viewer, 'profile:write', site) && mayAt(viewer, 'identity:write', site))

/** Of all open plans the step that falls due first; without an open plan, to open one. */
const doNowOf = (ask: Ask, plans: readonly PlanLine[], openPlan: string | null): Now | null => {
  const [first] = plans
    .flatMap((plan) => (plan.next ? [{ plan, next: plan.next }] : []))
    .sort((one, other) => (one.next.due < other.next.due ? -1 : one.next.due > other.next.due ? 1 : 0))
  if (first) {
    const { plan, next } = first
    const deed = next.step === 'close' ? 'outcomes:write' : 'profile:write'
    const mayDo = mayAt(viewerOf(ask), deed, plan.siteId)
    const path = mayDo ? stepPath(plan.number, next) : planPath(plan.number)
    return { kind: 'step', plan, next, mayDo, href: `/${ask.language}${path}` }
  }
  const noneOpen = plans.every(({ closedOn, sees }) => closedOn !== null && sees.end)
  return noneOpen && openPlan !== null ? { kind: 'open-plan', href: openPlan } : null
}

/** Null: the viewer may not read the trail of this person. */
const looksOf = async (ask: Ask, client: FoundClient) => {
  const viewer = viewerOf(ask)
  if (!may(viewer, 'trail:read')) return null
  const watched = sitesFor(viewer, 'trail:read')
  if (watched !== 'all' && !client.sites.some((id) => watched.includes(id))) return null
  return looksLately(ask.db, client.id, watched)
}
