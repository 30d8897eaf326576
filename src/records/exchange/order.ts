import type { Pool } from 'pg'
import type { Viewer } from '../../core/access/viewer.ts'
import type { ImportWish } from '../../core/exchange/import-order.ts'
import type { Connection } from '../../platform/db/connection.ts'
import type { Refusal } from '../package/refusals.ts'

/** What the worker needs: sessions of its own (two or more), the way to those of others, and where the files lie. */
export type ExchangeWork = { readonly pool: Pool; readonly connection: Connection; readonly root: string }

/** An order as the worker takes it up. */
export type Order = {
  readonly id: number
  readonly kind: 'import' | 'export'
  readonly wish: ImportWish | 'export'
  readonly wished_by: number
  readonly accept_rejects: boolean
  readonly folder: string | null
  readonly resources: readonly string[]
  readonly purpose: string | null
  /** Of an export the sites asked for; null: the whole network. Of an import null. */
  readonly sites: readonly number[] | null
  readonly sites_chosen: boolean
  readonly import_id: number | null
  readonly refusals: readonly Refusal[]
}

/** What became of an order. `again`: the files must be read once more before it can be done. */
export type Outcome = {
  readonly state: 'done' | 'refused' | 'again'
  readonly refusals?: readonly Refusal[]
  readonly report?: object
  readonly folder?: string | null
}

/** Whoever gave the order, as they stand at the moment it is done. */
export type Orderer = { readonly viewer: Viewer; readonly requestToken: string }
