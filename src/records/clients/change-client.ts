import type { PoolClient } from 'pg'
import { decideIdentity } from '../../core/clients/identity.ts'
import type { Identity, IdentityFacts, Lackable } from '../../core/clients/identity.ts'
import type { FieldRefusal } from '../../core/clients/refusals.ts'
import { done, refuse } from '../../core/shared/result.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Result } from '../../core/shared/result.ts'
import { change } from '../change.ts'
import type { Acting } from '../change.ts'
import { writeEntry } from '../trail/write.ts'
import { judgeChange } from '../verdicts/judge-change.ts'
import { changesOf, identityColumns, identityIn, identityValues } from './identity-columns.ts'
import type { FactChange, IdentityColumn } from './identity-columns.ts'
import { lockClient } from './lock-client.ts'
import type { LockedClient } from './lock-client.ts'

/** `changed-meanwhile`: what is recorded now, and under which revision, beside which what was typed is shown again. */
export type ClientUnchanged =
  | { readonly reason: 'no-such-client' }
  | { readonly reason: 'changed-meanwhile'; readonly now: Identity; readonly revision: number }
  | { readonly reason: 'refused'; readonly fields: readonly FieldRefusal[] }

export type ChangedClient = { readonly changed: boolean }

/**
 * Puts who somebody is and how they are reached on file as typed, if nobody else has changed it since `revision`. Where
 * age, gender or language differ then, every plan of this person is judged again in the same transaction.
 */
export const changeClient = (
  acting: Acting,
  number: number,
  wanted: { readonly facts: IdentityFacts; readonly revision: number; readonly today: PlainDate },
): Promise<Result<ChangedClient, ClientUnchanged> | 'already'> =>
  change<Result<ChangedClient, ClientUnchanged>>(acting, async (client) => {
    const found = await lockClient(client, number)
    if (!found) return refuse({ reason: 'no-such-client' })
    const before = await identityOn(client, found.id)
    if (found.revision !== wanted.revision)
      return refuse({ reason: 'changed-meanwhile', now: before, revision: found.revision })
    const decided = decideIdentity(wanted.facts, wanted.today, lackingIn(before))
    if (!decided.ok) return refuse({ reason: 'refused', fields: decided.refusal })
    const changes = changesOf(before, decided.value)
    if (changes.length > 0) await record(client, acting, found, decided.value, changes)
    return done({ changed: changes.length > 0 })
  })

/** What a record from elsewhere never had is not asked of whoever mends a telephone number. */
export const lackingIn = ({ birthDate, language, givenName }: Identity): readonly Lackable[] => [
  ...(birthDate === null ? (['birth-date'] as const) : []),
  ...(language === null ? (['language'] as const) : []),
  ...(givenName === '' ? (['given-name'] as const) : []),
]

const identityOn = async (client: PoolClient, id: number): Promise<Identity> => {
  const { rows } = await client.query<Record<IdentityColumn, unknown>>(
    `select ${identityColumns.join(', ')} from client where id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) throw new Error(`client ${id} is locked and cannot be read`)
  return identityIn(row)
}

const record = async (
  client: PoolClient,
  { viewer, place }: Acting,
  { id, siteIds }: LockedClient,
  identity: Identity,
  changes: readonly FactChange[],
): Promise<void> => {
  await client.query(
    `update client set revision = revision + 1, ${identityColumns.map((column, at) => `${column} = $${at + 2}`).join(', ')}
     where id = $1`,
    [id, ...identityValues(identity)],
  )
  if (changes.some(({ column }) => JUDGED.has(column))) await judgeChange(client, { clients: [id] })
  await writeEntry(client, {
    actor: viewer.code,
    actorId: viewer.staffId,
    place,
    kind: 'record-changed',
    subject: { table: 'client', id },
    siteIds,
    payload: {
      table: 'client',
      fields: Object.fromEntries(changes.map(({ column, from, to }) => [column, { from, to }])),
    },
  })
}

/** The facts of a person that verdicts go by. */
const JUDGED: ReadonlySet<IdentityColumn> = new Set(['birth_date', 'gender', 'language'])
