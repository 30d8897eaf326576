import type { PoolClient } from 'pg'
import { lastDigitsOf } from '../../core/clients/sin.ts'
import type { Sin } from '../../core/clients/sin.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Keys } from '../../platform/auth/keys.ts'
import { blindIndex, seal, unseal } from '../../platform/auth/secret-box.ts'

/** A SIN as it is put on file, with the last day of a temporary one. */
export type GivenSin = { readonly sin: Sin; readonly expiresOn: PlainDate | null }

/** Finds an equal SIN without keeping it. */
export const blindOf = (keys: Keys, sin: Sin): Buffer => blindIndex(keys, `sin ${sin}`)

/** Of two who put the same SIN on file at once, the second one waits here and then finds it taken. */
export const lockSin = async (client: PoolClient, blind: Buffer): Promise<void> => {
  await client.query(`select pg_advisory_xact_lock(hashtextextended('sin ' || encode($1::bytea, 'hex'), 0))`, [blind])
}

/** Puts a SIN on file, or another one in its place. Whoever calls holds its lock and knows that nobody else has it. */
export const putSin = async (
  client: PoolClient,
  keys: Keys,
  clientId: number,
  { sin, expiresOn }: GivenSin,
): Promise<void> => {
  const values = [
    clientId,
    seal(keys, Buffer.from(sin), about(clientId)),
    blindOf(keys, sin),
    lastDigitsOf(sin),
    expiresOn,
  ]
  const { rowCount } = await client.query(
    `update client_sin set sealed = $2, blind = $3, last_digits = $4, expires_on = $5, recorded_at = clock_timestamp()
     where client_id = $1`,
    values,
  )
  if (rowCount === 0)
    await client.query(
      'insert into client_sin (client_id, sealed, blind, last_digits, expires_on) values ($1, $2, $3, $4, $5)',
      values,
    )
}

export const openSin = (keys: Keys, clientId: number, sealed: Buffer): Sin =>
  unseal(keys, sealed, about(clientId)).toString() as Sin

const about = (clientId: number): string => `person ${clientId} sin`
