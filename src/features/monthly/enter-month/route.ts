import { createElement } from 'react'
import { recordMonth } from '../../../records/monthly/record-month.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { actingOf, field } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { MONTHLY, monthPath } from '../paths.ts'
import { figuresTyped, readFigures, revisionTyped } from './form.ts'
import { messages } from './messages.ts'
import { modelOf, monthAsked } from './model.ts'
import type { Outcome } from './model.ts'
import type { MonthSite } from './query.ts'
import { fieldOf, sayRefusal } from './refusals.ts'
import { MonthView } from './view.tsx'

/** One month of a site: one screen, filled in from the top to the bottom, added up on asking, saved by Enter. */
export const enterMonth: Route = {
  path: `${MONTHLY}/:site/:month`,
  title: { en: messages.en.route, fr: messages.fr.route },
  needs: 'monthly:read',
  look: 'none',
  show: async (ask) => {
    const asked = await monthAsked(ask)
    return asked ? { kind: 'page', page: await pageOf(ask, asked) } : notFound(ask)
  },
  submit: { needs: 'monthly:write', entry: 'month-entered', run: (ask) => submit(ask) },
}

const submit = async (ask: Submission): Promise<Answer> => {
  const asked = await monthAsked(ask)
  if (!asked) return notFound(ask)
  const { language, typed } = ask
  const { value: figures, errors } = readFigures(language, figuresTyped(typed, null))
  if (!figures) return again(ask, asked, { errors })
  if (field(typed, 'do') === 'add-up') return { kind: 'page', page: await pageOf(ask, asked, { figures }) }
  const { site, month } = asked
  const command = { month, figures, reason: field(typed, 'reason'), revision: revisionTyped(typed) }
  const settled = await recordMonth(actingOf(ask), site.code, command, ask.today)
  if (settled === 'already') return { kind: 'go', to: monthPath(site.code, month) }
  if (settled.ok) {
    const done = settled.value.kind === 'corrected' ? 'corrected' : 'entered'
    return { kind: 'go', to: `${monthPath(site.code, month)}?done=${done}` }
  }
  const refusals = settled.refusal.flatMap((one) => (one.reason === 'no-such-site' ? [] : [one]))
  if (refusals.length === 0) return notFound(ask)
  return again(ask, asked, {
    figures,
    errors: Object.fromEntries(refusals.map((one) => [fieldOf(one), sayRefusal(language, one)])),
    isMeanwhile: refusals.some(({ reason }) => reason === 'changed-meanwhile'),
  })
}

type Asked = { readonly site: MonthSite; readonly month: PlainDate }

const again = async (ask: Ask, asked: Asked, outcome: Outcome) =>
  ({ kind: 'again', page: await pageOf(ask, asked, outcome) }) as const

const pageOf = async (ask: Ask, asked: Asked, outcome?: Outcome) =>
  createElement(MonthView, { frame: ask.frame, model: await modelOf(ask, asked, outcome) })

/** The same answer for a site that is none and for one of others. */
const notFound = ({ params }: Pick<Ask, 'params'>): Answer => ({
  kind: 'not-found',
  asked: { table: 'site', what: params['site'] ?? '' },
})
