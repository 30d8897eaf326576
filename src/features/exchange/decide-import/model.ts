import type { ImportWish, WishRefusal } from '../../../core/exchange/import-order.ts'
import type { ImportExchange } from '../../../records/exchange/exchange.ts'

export type Deed = Exclude<ImportWish, 'check'>

export type DecideModel = {
  readonly deed: Deed
  readonly exchange: ImportExchange
  readonly refusal: WishRefusal | null
  /** So many rows were rejected that somebody has to say that the others are taken in all the same. */
  readonly asksToAccept: boolean
  readonly accepts: boolean
  readonly error: string | undefined
  readonly token: string
  readonly once: string
}
