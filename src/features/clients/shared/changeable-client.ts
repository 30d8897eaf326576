import { sitesFor } from '../../../core/access/viewer.ts'
import type { Identity } from '../../../core/clients/identity.ts'
import type { Ask } from '../../route.ts'
import { viewerOf } from '../../route.ts'
import { numberOf } from './number-of.ts'

/** A client whose identity the viewer may change, with what is on file. */
export type ChangeableClient = {
  readonly id: number
  readonly number: number
  readonly name: string
  readonly revision: number
  /** The sites of the viewer that serve this person. */
  readonly siteIds: readonly number[]
  readonly identity: Identity
}

/** The client in the address; null: no such number, or none the viewer may change. */
export const changeableClient = async (ask: Ask): Promise<ChangeableClient | null> => {
  const number = numberOf(ask)
  if (number === null) return null
  const own = sitesFor(viewerOf(ask), 'identity:write')
  const row = await ask.db.selectFrom('client').select(COLUMNS).where('number', '=', number).executeTakeFirst()
  if (!row) return null
  let links = ask.db.selectFrom('client_site').select('site_id').where('client_id', '=', row.id)
  if (own !== 'all') links = links.where('site_id', 'in', own.length > 0 ? [...own] : [-1])
  const siteIds = (await links.orderBy('site_id').execute()).map(({ site_id }) => site_id)
  if (siteIds.length === 0) return null
  const { id, revision, ...identity } = row
  return { id, number, revision, siteIds, identity, name: `${identity.givenName} ${identity.familyName}`.trim() }
}

/** For those whom the client in the address is not: the same answer, whether there is one or not. */
export const notFound = ({ params }: Pick<Ask, 'params'>) => ({
  kind: 'not-found' as const,
  asked: { table: 'client', what: params['number'] ?? '' },
})

export const lookedAt = ({ id, siteIds }: ChangeableClient) => ({
  subject: { table: 'client', id },
  clients: [id],
  sites: siteIds,
})

const COLUMNS = [
  ...(['id', 'revision', 'family_name as familyName', 'given_name as givenName', 'gender', 'language'] as const),
  ...(['preferred_name as preferredName', 'birth_date as birthDate', 'status_in_canada as statusInCanada'] as const),
  ...(['arrived_on as arrivedOn', 'marital_status as maritalStatus', 'address', 'city', 'phone', 'email'] as const),
  ...(['postal_code as postalCode', 'contact_by as contactBy', 'phone_safe as phoneSafe'] as const),
  ...(['email_safe as emailSafe', 'contact_note as contactNote'] as const),
] as const
