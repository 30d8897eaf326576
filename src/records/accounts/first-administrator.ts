import type { Pool } from 'pg'
import { digestOf, newToken } from '../../platform/auth/token.ts'
import { withTransaction } from '../../platform/db/transaction.ts'
import { writeEntry } from '../trail/write.ts'
import { nextCode } from './next-code.ts'

export type FirstAdministrator = {
  /** The organisation that keeps the accounts; made when its name is new here. */
  readonly organisation: string
  readonly givenName: string
  readonly familyName: string
  /** In small letters. */
  readonly signInName: string
}

/**
 * The first person of an installation with real records: everybody else is invited by them. Once anybody has an account
 * this answers null and changes nothing. Answers the secret of the one-time link.
 */
export const recordFirstAdministrator = (
  migrator: Pool,
  wanted: FirstAdministrator,
  hours: number,
): Promise<string | null> =>
  withTransaction(migrator, async (client) => {
    await client.query('lock table account in share row exclusive mode')
    const { rowCount } = await client.query('select from account limit 1')
    if (rowCount !== 0) return null
    await client.query(
      `insert into installation (name, kind) values ($1, 'production') on conflict (only_one) do nothing`,
      [wanted.organisation],
    )
    const [staff, grant] = [await nextCode(client, 'staff'), await nextCode(client, 'access_grant')]
    const secret = newToken()
    const { rows } = await client.query<{ staff_id: number }>(RECORD, [
      ...[wanted.organisation, staff, wanted.familyName, wanted.givenName, grant],
      ...[wanted.signInName, digestOf(secret), hours],
    ])
    await writeEntry(client, {
      ...{ actor: 'operator', place: 'command line', kind: 'invited' },
      subject: { table: 'staff', id: Number(rows[0]?.staff_id) },
      payload: { hours, first: true },
    })
    return secret
  })

const RECORD = `
  with known as (select id from organisation where name = $1 order by id limit 1),
    made as (insert into organisation (code, name, kind)
      select 'P' || lpad((count(*) + 1)::text, 3, '0'), $1, 'provider' from organisation
      where not exists (select from known) returning id),
    place as (select id from known union all select id from made),
    person as (insert into staff (code, organisation_id, family_name, given_name) select $2, id, $3, $4 from place returning id),
    held as (insert into access_grant (code, staff_id, role, organisation_id, province, starts_on)
      select $5, person.id, 'provider_admin', place.id, false, service_day() from person, place),
    mine as (insert into account (staff_id, sign_in_name) select id, $6 from person returning id, staff_id),
    link as (insert into invitation (account_id, digest, expires_at)
      select id, $7, clock_timestamp() + make_interval(hours => $8) from mine)
  select staff_id from mine`
