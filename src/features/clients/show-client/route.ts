import { createElement } from 'react'
import { programmes } from '../../../catalogues/index.ts'
import { mayOpenWithReason } from '../../../core/audit/glass.ts'
import { may, sitesFor } from '../../../core/access/viewer.ts'
import { viewerOf } from '../../route.ts'
import type { Answer, Ask, Route } from '../../route.ts'
import { openClientPath } from '../paths.ts'
import { clientToOpen, openUntil } from '../shared/glass.ts'
import { numberOf } from '../shared/number-of.ts'
import { reachOf } from '../shared/reach.ts'
import type { Reach } from '../shared/reach.ts'
import { findClient, identityOf, looksLately, plansOf } from './query.ts'
import type { FoundClient } from './query.ts'
import { ClientView } from './view.tsx'

/** One person: who they are, their plans, and who looked lately, each as far as the viewer's role goes. */
export const showClient: Route = {
  path: '/clients/:number',
  title: { en: 'Client', fr: 'Personne cliente' },
  needs: 'name:read',
  look: 'record-seen',
  show: async (ask) => {
    const number = numberOf(ask)
    if (number === null) return { kind: 'not-found' }
    const reach = await reachOf(ask.db, viewerOf(ask))
    const client = await findClient(ask.db, reach, number)
    if (client) return file(ask, reach, client)
    if (mayOpenWithReason(viewerOf(ask)) && (await clientToOpen(ask.db, number)) !== null)
      return { kind: 'go', to: openClientPath(number) }
    return { kind: 'not-found', asked: { table: 'client', what: String(number) } }
  },
}

const file = async (ask: Ask, reach: Reach, client: FoundClient): Promise<Answer> => {
  const viewer = viewerOf(ask)
  const model = {
    language: ask.language,
    now: ask.now,
    number: client.number,
    name: `${client.given_name} ${client.family_name}`,
    identity: await identityOf(ask.db, reach, client),
    plans: await plansOf(ask.db, reach, client),
    plansSeen: client.opened || client.sites.some((id) => reach.identity.includes(id)),
    programmes: new Map(programmes.map(({ id, name }) => [id, name[ask.language]])),
    looks: await looksOf(ask, client),
    glass: client.opened ? await openUntil(ask.db, viewer.staffId, client.id) : null,
  }
  return {
    kind: 'page',
    page: createElement(ClientView, { frame: ask.frame, model }),
    looked: { subject: { table: 'client', id: client.id }, clients: [client.id], sites: client.sites },
  }
}

/** Null: the viewer may not read the trail of this person. */
const looksOf = async (ask: Ask, client: FoundClient) => {
  const viewer = viewerOf(ask)
  if (!may(viewer, 'trail:read')) return null
  const watched = sitesFor(viewer, 'trail:read')
  if (watched !== 'all' && !client.sites.some((id) => watched.includes(id))) return null
  return looksLately(ask.db, client.id, watched)
}
