import type { PoolClient } from 'pg'
import type { CheckAsked } from '../../core/clients/ask-check.ts'
import { CHECKS_AN_HOUR } from '../../core/clients/check.ts'
import { nearPersons } from '../../core/clients/near-person.ts'
import type { Candidate, Match } from '../../core/clients/near-person.ts'
import { sitesFor } from '../../core/access/viewer.ts'
import { done, refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import type { Keys } from '../../platform/auth/keys.ts'
import { change } from '../change.ts'
import type { Acting } from '../change.ts'
import { writeEntry } from '../trail/write.ts'
import { blindOf } from './sin-index.ts'

/** Somebody on file anywhere in the province, as far as a check may tell. */
export type CheckedPerson = Candidate & {
  /** The first three characters of the postal code. */
  readonly area: string | null
  /** Served at a site of the asker, who may open the file. */
  readonly here: boolean
}

export type CheckRefusal = { readonly reason: 'limited' } | { readonly reason: 'no-site' }

/**
 * The registration check: the only path to people of other providers. At most five who may be the person asked about;
 * what is asked is on the trail with the purpose and with those who were found, and never a SIN. `limited`: the asker has
 * made thirty within the hour. `no-site`: the asker registers nobody anywhere.
 */
export const findPossiblePersons = async (
  acting: Acting,
  keys: Keys,
  asked: CheckAsked,
): Promise<Result<readonly Match<CheckedPerson>[], CheckRefusal>> => {
  // The page may be asked for again; a check that is made again counts again.
  const answered = await change({ ...acting, once: null }, (client) => checkPersons(client, acting, keys, asked))
  if (answered === 'already') throw new Error('a check has no one-time id')
  return answered
}

/** The same within a transaction: a registration asks once more for the SIN it is about to put on file. */
export const checkPersons = async (
  client: PoolClient,
  acting: Acting,
  keys: Keys,
  asked: CheckAsked,
): Promise<Result<readonly Match<CheckedPerson>[], CheckRefusal>> => {
  const { person, number, sin, purpose } = asked
  const { rows } = await client.query<{ answer: Answer | null }>(
    'select find_possible_persons($1, $2, $3, $4, $5, $6, $7) as answer',
    [
      ...[purpose, person?.family ?? null, person?.given ?? null, person?.birth ?? null, number],
      ...[sin === null ? null : blindOf(keys, sin), CHECKS_AN_HOUR],
    ],
  )
  const answer = rows[0]?.answer ?? null
  if (answer === null) return refuse({ reason: 'no-site' })
  if ('limited' in answer) return refuse({ reason: 'limited' })
  const matches = nearPersons(person, answer.candidates)
  const exact = matches.filter(({ likeness }) => likeness === 'exact').map((match) => match.person.id)
  await client.query('select keep_matches($1, $2)', [answer.check, exact])
  await noteCheck(client, acting, asked, matches)
  return done(matches)
}

type Answer = { readonly limited: true } | { readonly check: number; readonly candidates: readonly CheckedPerson[] }

const noteCheck = async (
  client: PoolClient,
  { viewer, place }: Acting,
  { purpose, person, number, sin }: CheckAsked,
  matches: readonly Match<CheckedPerson>[],
): Promise<void> => {
  const sites = sitesFor(viewer, 'identity:write')
  await writeEntry(client, {
    actor: viewer.code,
    actorId: viewer.staffId,
    place,
    kind: 'registration-checked',
    siteIds: sites === 'all' ? [] : sites,
    clientIds: matches.map((match) => match.person.id),
    payload: {
      purpose,
      ...(person && { family: person.family, given: person.given, birth: person.birth }),
      ...(number !== null && { number }),
      ...(sin !== null && { sin: 'given' }),
      found: matches.length,
    },
  })
}
