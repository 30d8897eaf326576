import type { Sin } from '../../core/clients/sin.ts'
import { done, refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import type { Keys } from '../../platform/auth/keys.ts'
import { change } from '../change.ts'
import type { Acting } from '../change.ts'
import { writeEntry } from '../trail/write.ts'
import { lockClient } from './lock-client.ts'
import { openSin } from './sin-index.ts'

/**
 * The whole SIN of somebody whose identity the viewer may change, for a stated reason that those who watch can read: the
 * entry of the trail is written in the same transaction, and without it nothing is shown.
 */
export const seeSin = (
  acting: Acting,
  keys: Keys,
  asked: { readonly number: number; readonly reason: string },
): Promise<Result<Sin, 'no-such-client' | 'no-sin'> | 'already'> =>
  change<Result<Sin, 'no-such-client' | 'no-sin'>>(acting, async (client) => {
    const found = await lockClient(client, asked.number)
    if (!found) return refuse('no-such-client')
    const { rows } = await client.query<{ sealed: Buffer | null }>('select sealed_sin($1) as sealed', [found.id])
    const sealed = rows[0]?.sealed ?? null
    if (sealed === null) return refuse('no-sin')
    await writeEntry(client, {
      actor: acting.viewer.code,
      actorId: acting.viewer.staffId,
      place: acting.place,
      kind: 'sin-seen',
      subject: { table: 'client', id: found.id },
      siteIds: found.siteIds,
      payload: { reason: asked.reason },
    })
    return done(openSin(keys, found.id, sealed))
  })
