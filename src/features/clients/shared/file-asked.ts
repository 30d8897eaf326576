import { mayOpenWithReason } from '../../../core/audit/glass.ts'
import { viewerOf } from '../../route.ts'
import type { Answer, Ask } from '../../route.ts'
import { openClientPath } from '../paths.ts'
import { clientToOpen } from './glass.ts'
import { numberOf } from './number-of.ts'
import { reachOf } from './reach.ts'
import { findClient } from './seen.ts'
import type { FoundClient } from './seen.ts'

/** A page of the file in the address; whoever opens files with a reason is asked for it first, and all others find nothing. */
export const fileAsked = async (ask: Ask, then: (client: FoundClient) => Promise<Answer>): Promise<Answer> => {
  const number = numberOf(ask)
  if (number === null) return { kind: 'not-found' }
  const client = await findClient(ask.db, await reachOf(ask.db, viewerOf(ask)), number)
  if (client) return then(client)
  if (mayOpenWithReason(viewerOf(ask)) && (await clientToOpen(ask.db, number)) !== null)
    return { kind: 'go', to: openClientPath(number) }
  return { kind: 'not-found', asked: { table: 'client', what: String(number) } }
}
