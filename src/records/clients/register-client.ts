import type { PoolClient } from 'pg'
import type { CheckPurpose } from '../../core/clients/check.ts'
import type { Registered } from '../../core/clients/registration.ts'
import { withCheckDigit } from '../../core/shared/public-number.ts'
import { done, refuse } from '../../core/shared/result.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Result } from '../../core/shared/result.ts'
import type { Keys } from '../../platform/auth/keys.ts'
import { change } from '../change.ts'
import type { Acting } from '../change.ts'
import { identityColumns, identityValues } from './identity-columns.ts'
import { checkPersons } from './find-possible-persons.ts'
import type { CheckRefusal } from './find-possible-persons.ts'
import { noteRegistration, recordAtSite } from './record-at-site.ts'
import { blindOf, lockSin, putSin } from './sin-index.ts'
import type { GivenSin } from './sin-index.ts'

export type NewClient = {
  readonly registered: Registered
  readonly sin: GivenSin | null
  readonly purpose: CheckPurpose
  readonly today: PlainDate
}

/** `sin-taken`: this person is on file already, under a number that a check by the SIN now opens. */
export type NotRegistered = CheckRefusal | { readonly reason: 'sin-taken'; readonly number: number }

/**
 * Somebody nobody has on file: the person, where and why they came, what they agreed to, and the SIN if there is one, in
 * one transaction. A SIN is asked for in the whole province first, as a check that counts as one. Answers the reference
 * number.
 */
export const registerClient = (
  acting: Acting,
  keys: Keys,
  wanted: NewClient,
): Promise<Result<number, NotRegistered> | 'already'> =>
  change<Result<number, NotRegistered>>(acting, async (client) => {
    const taken = wanted.sin && (await sinTaken(client, acting, keys, wanted))
    if (taken) return refuse(taken)
    const { id, number } = await addPerson(client, wanted.registered)
    await recordAtSite(client, id, wanted.registered.at, wanted.today)
    await giveConsents(client, id, wanted)
    if (wanted.sin) await putSin(client, keys, id, wanted.sin)
    await noteRegistration(client, acting, id, wanted.registered.at, {
      consents: wanted.registered.consents,
      sin: wanted.sin !== null,
    })
    return done(number)
  })

const sinTaken = async (
  client: PoolClient,
  acting: Acting,
  keys: Keys,
  { sin, purpose }: NewClient,
): Promise<NotRegistered | null> => {
  if (sin === null) return null
  await lockSin(client, blindOf(keys, sin.sin))
  const checked = await checkPersons(client, acting, keys, { purpose, person: null, number: null, sin: sin.sin })
  if (!checked.ok) return checked.refusal
  const [match] = checked.value
  return match ? { reason: 'sin-taken', number: match.person.number } : null
}

/** The row of somebody no site serves yet cannot be read back, so its id is asked of the sequence that gave it. */
const addPerson = async (
  client: PoolClient,
  { identity }: Registered,
): Promise<{ readonly id: number; readonly number: number }> => {
  await client.query(`select pg_advisory_xact_lock(hashtextextended('client numbers', 0))`)
  const { rows: bases } = await client.query<{ base: number }>(`select next_base('client') as base`)
  const number = withCheckDigit(Number(bases[0]?.base))
  const values = identityValues(identity)
  await client.query(
    `insert into client (number, ${identityColumns.join(', ')})
     values ($1, ${values.map((_, at) => `$${at + 2}`).join(', ')})`,
    [number, ...values],
  )
  const { rows } = await client.query<{ id: number }>(`select currval(pg_get_serial_sequence('client', 'id')) as id`)
  return { id: Number(rows[0]?.id), number }
}

const giveConsents = async (client: PoolClient, id: number, { registered, today }: NewClient): Promise<void> => {
  if (registered.consents.length === 0) return
  await client.query(
    'insert into consent (client_id, purpose, given_on) select $1, purpose, $3 from unnest($2::text[]) purpose',
    [id, registered.consents, today],
  )
}
