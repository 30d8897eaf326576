import type { PoolClient } from 'pg'
import { codeList } from '../../catalogues/index.ts'
import { changeConsent } from '../../core/clients/consent.ts'
import type { Consent, ConsentChange, ConsentChanged, ConsentRefusal } from '../../core/clients/consent.ts'
import { done, refuse } from '../../core/shared/result.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Result } from '../../core/shared/result.ts'
import { change } from '../change.ts'
import type { Acting } from '../change.ts'
import { writeEntry } from '../trail/write.ts'
import { lockClient } from './lock-client.ts'

/** Gives or withdraws consent for one purpose. Withdrawn, it stops that purpose from this minute; nothing is deleted. */
export const recordConsent = (
  acting: Acting,
  number: number,
  wanted: ConsentChange,
  today: PlainDate,
): Promise<Result<ConsentChanged, ConsentRefusal | 'no-such-client'> | 'already'> =>
  change<Result<ConsentChanged, ConsentRefusal | 'no-such-client'>>(acting, async (client) => {
    if (!codeList('consent-purpose').codes.some(({ code }) => code === wanted.purpose)) return refuse('no-such-purpose')
    const found = await lockClient(client, number)
    if (!found) return refuse('no-such-client')
    const decided = changeConsent(await consentsOn(client, found.id), wanted, today)
    if (!decided.ok) return decided
    await put(client, found.id, wanted.purpose, decided.value, today)
    await writeEntry(client, {
      actor: acting.viewer.code,
      actorId: acting.viewer.staffId,
      place: acting.place,
      kind: decided.value.kind === 'given' ? 'record-added' : 'record-changed',
      subject: { table: 'client', id: found.id },
      siteIds: found.siteIds,
      payload: { table: 'consent', purpose: wanted.purpose, deed: wanted.deed },
    })
    return done(decided.value)
  })

const consentsOn = async (client: PoolClient, id: number): Promise<readonly Consent[]> => {
  const { rows } = await client.query<Consent>(
    `select purpose, given_on as "givenOn", withdrawn_on as "withdrawnOn" from consent where client_id = $1`,
    [id],
  )
  return rows
}

const put = async (
  client: PoolClient,
  id: number,
  purpose: string,
  changed: ConsentChanged,
  today: PlainDate,
): Promise<void> => {
  if (changed.kind === 'withdrawn')
    await client.query(
      `update consent set withdrawn_on = greatest($3::date, given_on), revision = revision + 1
       where client_id = $1 and purpose = $2 and withdrawn_on is null`,
      [id, purpose, today],
    )
  else if (changed.again)
    await client.query(
      `update consent set withdrawn_on = null, revision = revision + 1
       where client_id = $1 and purpose = $2 and given_on = $3`,
      [id, purpose, today],
    )
  else
    await client.query('insert into consent (client_id, purpose, given_on) values ($1, $2, $3)', [id, purpose, today])
}
