import type { Sites } from '../../core/access/viewer.ts'
import type { ImportOrder, ImportWish, WorkState } from '../../core/exchange/import-order.ts'
import type { Instant } from '../../platform/db/value-types.ts'
import type { Step } from '../package/progress.ts'
import type { Refusal } from '../package/refusals.ts'
import type { ImportReport } from '../package/report.ts'

/** What somebody handed in or asked for by the pages, and what became of it. */
export type Exchange = {
  readonly id: number
  readonly askedAt: Instant
  /** Who asked, by name. */
  readonly askedBy: string
  readonly organisation: string
  /** Names of resources of the data package, in their order. */
  readonly resources: readonly string[]
  readonly state: WorkState
  /** The last thing the worker told; null before it began. */
  readonly step: Step | null
  readonly endedAt: Instant | null
  /** The files are there, for a day. */
  readonly hasFiles: boolean
  readonly folder: string | null
} & (Import | Export)

type Import = {
  readonly kind: 'import'
  readonly wish: ImportWish
  readonly wishedBy: string
  readonly wishedAt: Instant
  /** Which batch of the records it became; null until it was read. */
  readonly importId: number | null
  /** What it would do, or did. */
  readonly report: ImportReport | null
  /** Of a revert that was done. */
  readonly takenBack: { readonly removed: number; readonly restored: number } | null
  /** Why the last wish was not done. */
  readonly refusals: readonly Refusal[]
}

type Export = {
  readonly kind: 'export'
  readonly purpose: string
  /** What it was asked, then made for; the files are given to those who may take records out at all of them. */
  readonly sites: Sites
  /** Names of those that were chosen, the first {@link SITES_NAMED}; null: all at which the person may. */
  readonly chosen: readonly string[] | null
  /** Null until it is made. */
  readonly files: readonly ExportedFile[] | null
}

export const SITES_NAMED = 8

export type ExportedFile = {
  readonly resource: string
  readonly file: string
  readonly rows: number
}

export type ImportExchange = Extract<Exchange, { readonly kind: 'import' }>
export type ExportExchange = Extract<Exchange, { readonly kind: 'export' }>

export type ListedLine = ExchangeLine | OperatorImport

/** What was brought in without the pages, by whoever looks after the installation. */
export type OperatorImport = {
  readonly source: 'operator'
  /** Of the batch: what the command line calls it. */
  readonly id: number
  readonly askedAt: Instant
  readonly state: 'staged' | 'applied' | 'reverted' | 'abandoned'
  readonly resources: readonly string[]
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly rejected: number
}

/** What a list says of one. */
export type ExchangeLine = { readonly source: 'pages' } & Pick<
  Exchange,
  'id' | 'kind' | 'askedAt' | 'askedBy' | 'organisation' | 'resources' | 'state' | 'hasFiles'
> & {
    /** Null: an export. */
    readonly wish: ImportWish | null
    readonly found: 'something' | 'nothing-new' | null
    /** Rows read of an import, or written of an export; null while nobody knows. */
    readonly rows: number | null
    readonly rejected: number | null
    /** Rows an import would add and change, or did; null of an export, and while nobody knows. */
    readonly added: number | null
    readonly changed: number | null
    /** Of an export, as {@link Export}. */
    readonly sites: Sites
  }

/** What is decided on. */
export const orderOf = ({
  wish,
  state,
  report,
  hasFiles,
}: Pick<ImportExchange, 'wish' | 'state' | 'report' | 'hasFiles'>): ImportOrder => ({
  wish,
  state,
  found: report === null ? null : report.state === 'unchanged' ? 'nothing-new' : 'something',
  hasFiles,
})
