import type { Pool, PoolClient } from 'pg'
import type { Viewer } from '../core/access/viewer.ts'
import { asViewer } from './door/open-request.ts'

/** Somebody changing something, by one form of one page. */
export type Acting = {
  readonly writer: Pool
  readonly viewer: Viewer
  readonly requestToken: string
  /** The route: where the entry of the trail says it happened. */
  readonly place: string
  /** The one-time id of the form; null where nothing is sent twice (the command line). */
  readonly once: string | null
}

/**
 * One change as one transaction, in which the database knows who acts. A form that was already used changes nothing:
 * `already`. Whatever the work throws leaves no trace.
 */
export const change = async <Result>(
  acting: Acting,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result | 'already'> =>
  asViewer(acting.writer, acting.requestToken, async (client) => {
    if (acting.once !== null && !(await isFirstUse(client, acting.once, acting.viewer.accountId))) return 'already'
    return work(client)
  })

/** Another transaction with the same id waits here until the first one ends. */
const isFirstUse = async (client: PoolClient, once: string, accountId: number): Promise<boolean> => {
  const { rowCount } = await client.query(
    'insert into form_used (once, account_id) values ($1, $2) on conflict do nothing',
    [once, accountId],
  )
  return rowCount === 1
}
