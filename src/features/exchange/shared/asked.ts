import type { Exchange } from '../../../records/exchange/exchange.ts'
import { findExchange } from '../../../records/exchange/read-exchanges.ts'
import type { Answer, Ask } from '../../route.ts'

/** The import or export an address names, if this viewer may see it. */
export const exchangeAsked = async ({ db, params }: Ask): Promise<Exchange | null> => {
  const asked = params['exchange'] ?? ''
  return /^[1-9]\d{0,14}$/.test(asked) ? findExchange(db, Number(asked)) : null
}

/** The same answer for one that is not there and one of somebody else. */
export const noSuchExchange = ({ params }: Ask): Answer => ({
  kind: 'not-found',
  asked: { table: 'exchange', what: (params['exchange'] ?? '').slice(0, 40) },
})
