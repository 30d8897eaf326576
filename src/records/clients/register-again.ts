import type { AtSite } from '../../core/clients/registration.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import { done, refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import { change } from '../change.ts'
import type { Acting } from '../change.ts'
import { noteRegistration, recordAtSite } from './record-at-site.ts'

/**
 * Links somebody who is on file elsewhere to a site of the viewer, who found them within the hour by their reference
 * number or SIN; from then on the file is visible to that site. `not-matched`: no check of the viewer found this number,
 * or it was too long ago.
 */
export const registerAgain = (
  acting: Acting,
  number: number,
  at: AtSite,
  today: PlainDate,
): Promise<Result<number, { readonly reason: 'not-matched' }> | 'already'> =>
  change<Result<number, { readonly reason: 'not-matched' }>>(acting, async (client) => {
    const { rows } = await client.query<{ id: number | null }>('select matched_client($1) as id', [number])
    const id = rows[0]?.id ?? null
    if (id === null) return refuse({ reason: 'not-matched' })
    await recordAtSite(client, id, at, today)
    await noteRegistration(client, acting, id, at, { again: true })
    return done(number)
  })
