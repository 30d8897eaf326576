import type { Pool, PoolClient } from 'pg'
import type { Viewer } from '../../core/access/viewer.ts'
import { digestOf, newToken } from '../../platform/auth/token.ts'

/** Who is behind a session, asked anew at every request. */
export type Opened =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'ended'; readonly because: string; readonly staffId: number }
  | {
      readonly kind: 'somebody'
      readonly viewer: Viewer
      readonly sessionId: number
      /** Both steps of signing in were taken. */
      readonly proved: boolean
      readonly endsAt: number
      /** The token under which the database knows this viewer for the length of the request. */
      readonly requestToken: string
    }

/** Opens a request for the session whose secret the browser sent. One round trip. */
export const openRequest = async (doorkeeper: Pool, secret: string | null, idleMinutes: number): Promise<Opened> => {
  if (secret === null) return { kind: 'nobody' }
  const requestToken = newToken()
  const { rows } = await doorkeeper.query<{ answer: Answer | null }>({
    name: 'open-request',
    text: 'select open_request($1, $2, $3) as answer',
    values: [digestOf(secret), digestOf(requestToken), idleMinutes],
  })
  const answer = rows[0]?.answer ?? null
  if (answer === null) return { kind: 'nobody' }
  if ('ended' in answer) return { kind: 'ended', because: answer.ended, staffId: answer.staffId }
  const { viewer, session } = answer
  return {
    kind: 'somebody',
    viewer,
    sessionId: session.id,
    proved: session.proved,
    endsAt: session.endsAt,
    requestToken,
  }
}

/** The request is answered: nobody can ask under its token any more. */
export const closeRequest = async (doorkeeper: Pool, requestToken: string): Promise<void> => {
  await doorkeeper.query({
    name: 'close-request',
    text: 'delete from request_token where digest = $1',
    values: [digestOf(requestToken)],
  })
}

/** Acts as a named person, for the command line, whose caller holds the database anyway. Null: no active account. */
export const openRequestAs = async (
  migrator: Pool,
  staffId: number,
): Promise<{ readonly viewer: Viewer; readonly requestToken: string } | null> => {
  const requestToken = newToken()
  const { rows } = await migrator.query<{ viewer: Viewer | null }>('select open_request_as($1, $2) as viewer', [
    staffId,
    digestOf(requestToken),
  ])
  const viewer = rows[0]?.viewer ?? null
  return viewer && { viewer, requestToken }
}

/** A transaction in which the database knows who asks. Reading only, unless the pool's role writes. */
export const asViewer = async <Result>(
  pool: Pool,
  requestToken: string | null,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> => {
  const client = await pool.connect()
  try {
    await client.query(beginAs(requestToken))
    const result = await work(client)
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    const rolledBack = await client.query('rollback').catch(() => null)
    client.release(rolledBack === null)
    throw error
  }
}

/** Both statements in one round trip. A token is of our own making: letters, digits, `-` and `_`. */
const beginAs = (requestToken: string | null): string => {
  if (requestToken === null) return 'begin'
  if (!/^[\w-]{20,}$/.test(requestToken)) throw new RangeError('a request token is not of our making')
  return `begin; select set_config('app.request', '${requestToken}', true)`
}

type Answer =
  | { readonly ended: string; readonly staffId: number }
  | {
      readonly session: { readonly id: number; readonly proved: boolean; readonly endsAt: number }
      readonly viewer: Viewer
    }
