import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { done, refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import { asViewer } from '../door/open-request.ts'
import type { Document } from './document.ts'
import type { Expected, Writers } from './writers.ts'

/** Somebody waiting for a file, while their request is open. */
export type Waiting = { readonly viewer: { readonly staffId: number }; readonly requestToken: string }

export type Unwritten =
  /** No worker is there. */
  | { readonly reason: 'nobody-writes' }
  | { readonly reason: 'too-long'; readonly seconds: number }
  /** Writing this document failed: a fault of ours, in the log of the worker. */
  | { readonly reason: 'failed' }

export type HaveWritten = (waiting: Waiting, document: Document) => Promise<Result<Uint8Array, Unwritten>>

/**
 * How long a page waits, in seconds (assumption): the longest list takes one, a few on a slow machine beside an import, and a
 * worker that was lost is back after as many. Proxies give up after sixty, people before that.
 */
const PATIENCE = 20

export type Desk = {
  readonly writer: Pool
  readonly writers: Writers
  /** In seconds. */
  readonly patience?: number
}

/**
 * Has a document written by the worker. Whatever happens, nothing of it stays: the order is taken back with its answer, and
 * if this process ends meanwhile, the worker erases it when it has outlived its time.
 */
export const haveWritten =
  ({ writer, writers, patience = PATIENCE }: Desk): HaveWritten =>
  async (waiting, document) => {
    const order = randomUUID()
    const expected = writers.expect(order)
    try {
      const isPlaced = await asViewer(writer, waiting.requestToken, async (client) => {
        if (!(await writers.areThere(client))) return false
        await client.query(PLACE, [order, waiting.viewer.staffId, patience, Buffer.from(JSON.stringify(document))])
        return true
      })
      if (!isPlaced) return refuse({ reason: 'nobody-writes' })
      return await fetched({ writer, patience }, waiting, order, expected)
    } finally {
      expected.forget()
    }
  }

/** The notice goes out as the transaction ends. */
const PLACE = `
  with placed as (insert into writing (id, staff_id, until, wanted) values ($1, $2, now() + make_interval(secs => $3), $4))
  select pg_notify('writing', '')`

const fetched = async (
  { writer, patience }: Required<Omit<Desk, 'writers'>>,
  { requestToken }: Waiting,
  order: string,
  { word }: Expected,
): Promise<Result<Uint8Array, Unwritten>> => {
  const end = performance.now() + patience * 1000
  for (;;) {
    await word(Math.max(0, end - performance.now()))
    const isOver = performance.now() >= end
    const { rows } = await asViewer(writer, requestToken, (client) => client.query<Fetched>(FETCH, [order, isOver]))
    const [ended] = rows
    if (ended?.written) return done(new Uint8Array(ended.written))
    if (ended?.state === 'failed') return refuse({ reason: 'failed' })
    if (isOver) return refuse({ reason: 'too-long', seconds: patience })
  }
}

type Fetched = { readonly state: string; readonly written: Buffer | null }

const FETCH = `delete from writing where id = $1 and (state <> 'waiting' or $2) returning state, written`
