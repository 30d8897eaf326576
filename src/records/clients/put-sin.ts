import type { CheckPurpose } from '../../core/clients/check.ts'
import { done, refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import type { Keys } from '../../platform/auth/keys.ts'
import { change } from '../change.ts'
import type { Acting } from '../change.ts'
import { writeEntry } from '../trail/write.ts'
import { checkPersons } from './find-possible-persons.ts'
import type { CheckRefusal } from './find-possible-persons.ts'
import { lockClient } from './lock-client.ts'
import { blindOf, lockSin, putSin } from './sin-index.ts'
import type { GivenSin } from './sin-index.ts'

export type SinNotPut = CheckRefusal | { readonly reason: 'no-such-client' } | { readonly reason: 'sin-taken' }

/**
 * Puts a SIN on the file of somebody who had none, or another one. It is asked for in the whole province first, as a check
 * that counts as one: two people never hold the same.
 */
export const recordSin = (
  acting: Acting,
  keys: Keys,
  wanted: { readonly number: number; readonly sin: GivenSin },
): Promise<Result<true, SinNotPut> | 'already'> =>
  change<Result<true, SinNotPut>>(acting, async (client) => {
    const found = await lockClient(client, wanted.number)
    if (!found) return refuse({ reason: 'no-such-client' })
    const { sin } = wanted.sin
    await lockSin(client, blindOf(keys, sin))
    const purpose: CheckPurpose = 'mending'
    const checked = await checkPersons(client, acting, keys, { purpose, person: null, number: null, sin })
    if (!checked.ok) return checked
    if (checked.value.some(({ person }) => person.id !== found.id)) return refuse({ reason: 'sin-taken' })
    await putSin(client, keys, found.id, wanted.sin)
    await writeEntry(client, {
      actor: acting.viewer.code,
      actorId: acting.viewer.staffId,
      place: acting.place,
      kind: 'record-changed',
      subject: { table: 'client', id: found.id },
      siteIds: found.siteIds,
      payload: { table: 'client_sin', expires: wanted.sin.expiresOn },
    })
    return done(true)
  })
