import { createElement } from 'react'
import { wish } from '../../../core/exchange/import-order.ts'
import type { WishRefusal } from '../../../core/exchange/import-order.ts'
import { isOverRejectLimit } from '../../../core/exchange/reject-limit.ts'
import { askWish } from '../../../records/exchange/ask.ts'
import { orderOf } from '../../../records/exchange/exchange.ts'
import type { ImportExchange } from '../../../records/exchange/exchange.ts'
import { actingOf, field } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { EXCHANGE, exchangePath } from '../paths.ts'
import { exchangeAsked, noSuchExchange } from '../shared/asked.ts'
import { messages } from './messages.ts'
import type { Deed } from './model.ts'
import { DecideView } from './view.tsx'

/** What becomes of an import: asked on a page of its own, which says first what stands in the way. */
const decide = (deed: Deed, title: Route['title']): Route => ({
  path: `${EXCHANGE}/:exchange/${deed}`,
  title,
  needs: 'exchange:write',
  look: 'none',
  show: (ask) => show(ask, deed),
  submit: { needs: 'exchange:write', entry: 'import-asked', run: (ask) => submit(ask, deed) },
})

export const applyImport = decide('apply', { en: messages.en.applyTitle, fr: messages.fr.applyTitle })
export const revertImport = decide('revert', { en: messages.en.revertTitle, fr: messages.fr.revertTitle })
export const discardImport = decide('discard', { en: messages.en.discardTitle, fr: messages.fr.discardTitle })

const show = async (ask: Ask, deed: Deed): Promise<Answer> => {
  const found = await exchangeAsked(ask)
  if (found?.kind !== 'import') return noSuchExchange(ask)
  const decided = wish(orderOf(found), deed)
  return { kind: 'page', page: pageOf(ask, deed, found, { refusal: decided.ok ? null : decided.refusal }) }
}

const submit = async (ask: Submission, deed: Deed): Promise<Answer> => {
  const found = await exchangeAsked(ask)
  if (found?.kind !== 'import') return noSuchExchange(ask)
  const acceptRejects = field(ask.typed, 'accept') === 'yes'
  if (asksToAccept(deed, found) && !acceptRejects && wish(orderOf(found), deed).ok)
    return { kind: 'again', page: pageOf(ask, deed, found, { error: messages[ask.language].acceptMissing }) }
  const settled = await askWish(actingOf(ask), found.id, deed, { acceptRejects })
  if (settled === 'already' || settled.ok) return { kind: 'go', to: exchangePath(found.id) }
  if (settled.refusal.reason === 'no-such-thing') return noSuchExchange(ask)
  return { kind: 'again', page: pageOf(ask, deed, found, { refusal: settled.refusal }) }
}

const asksToAccept = (deed: Deed, { report }: ImportExchange): boolean =>
  deed === 'apply' && report !== null && isOverRejectLimit(report)

type Wrong = { readonly refusal?: WishRefusal | null; readonly error?: string }

const pageOf = (ask: Ask, deed: Deed, exchange: ImportExchange, { refusal = null, error }: Wrong) =>
  createElement(DecideView, {
    frame: ask.frame,
    model: {
      ...{ deed, exchange, refusal, error },
      asksToAccept: asksToAccept(deed, exchange),
      accepts: field(ask.typed, 'accept') === 'yes',
      token: ask.token,
      once: ask.once,
    },
  })
