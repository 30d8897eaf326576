import type { Pool } from 'pg'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Route } from '../../features/route.ts'
import type { Assets } from '../../platform/http/assets.ts'
import type { Door } from '../../records/door/door.ts'
import type { ColumnStore } from '../../records/figures/store.ts'
import type { HaveWritten } from '../../records/writing/have-written.ts'

/** What the runner of routes needs of an installation. */
export type World = {
  readonly routes: readonly Route[]
  /** Shown in place of a page that needs somebody signed in. */
  readonly signIn: Route
  readonly reader: Pool
  readonly writer: Pool
  readonly door: Door
  readonly figures: Pick<ColumnStore, 'columns'>
  /** Has a document written where it holds up nobody. */
  readonly haveWritten: HaveWritten
  readonly assets: Assets
  readonly version: string
  /** The demonstration day; null where people are real. */
  readonly demonstration: PlainDate | null
  readonly today: () => PlainDate
  /** Null, or after how many seconds this address may send another form without being signed in. */
  readonly mayKnock: (address: string) => Promise<number | null>
  /** Proxies in front of us that may say where a request came from. */
  readonly trustProxy: number
  /** Where files that were handed in, or made to be taken out, lie for a day. */
  readonly exchangeFolder: string
  /** The most that a form with files may hold, in bytes. */
  readonly largestUpload: number
}
