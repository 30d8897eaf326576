import { createElement } from 'react'
import { administratorOf } from '../../../core/accounts/administrator.ts'
import type { AccountRefusal } from '../../../core/accounts/refusals.ts'
import { findColleague, placesOf } from '../../../records/accounts/colleague.ts'
import type { RecordedColleague } from '../../../records/accounts/colleague.ts'
import { recordMovedCaseload } from '../../../records/accounts/move-caseload.ts'
import { actingOf, field, viewerOf } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { answerTo, codeAsked, colleagueAsked, lookedAt, notFound } from '../shared/asked.ts'
import { MoveView } from './confirm-view.tsx'
import { QUEUE, fieldAt } from './fields.ts'
import { messages } from './messages.ts'
import { takersAt } from './query.ts'
import { ChooseView } from './view.tsx'

/** Hands the open plans of a site on: first to whom, then the question, then it is done. */
export const moveCaseload: Route = {
  path: '/colleagues/:code/caseload',
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'accounts:write',
  look: 'record-seen',
  show: async (ask) => {
    const colleague = await colleagueAsked(ask)
    if (!colleague) return notFound(ask)
    const site = ask.query.get('site') ?? ''
    const to = ask.query.get(fieldAt(site)) ?? ''
    const page =
      site === '' || to === '' ? await choose(ask, colleague, site) : await confirm(ask, colleague, { site, to })
    return page ? { kind: 'page', page, looked: lookedAt(colleague) } : notFound(ask)
  },
  submit: { needs: 'accounts:write', entry: 'caseload-moved', run: (ask) => submit(ask) },
}

const submit = async (ask: Submission): Promise<Answer> => {
  const colleague = await colleagueAsked(ask)
  if (!colleague) return notFound(ask)
  const asked = { site: field(ask.typed, 'site'), to: field(ask.typed, 'to') }
  const toCode = asked.to === QUEUE ? null : asked.to
  const settled = await recordMovedCaseload(actingOf(ask), codeAsked(ask), asked.site, toCode)
  return answerTo(ask, settled, 'caseload-moved', async (refusal) => {
    const page = await confirm(ask, colleague, asked, refusal)
    return page ? { kind: 'again', page, looked: lookedAt(colleague) } : notFound(ask)
  })
}

const choose = async (ask: Ask, colleague: RecordedColleague, missingAt: string) => {
  const { organisations } = administratorOf(viewerOf(ask), 'write')
  const sites = (await placesOf(ask.db, organisations, null)).filter(({ kind }) => kind === 'site')
  const takers = await takersAt(ask.db, organisations, {
    sites: colleague.caseload.map(({ siteId }) => siteId),
    except: colleague.staffId,
    today: ask.today,
  })
  const caseloads = colleague.caseload.map(({ siteId, siteName, plans }) => {
    const site = sites.find(({ id }) => id === siteId)
    const here = takers.filter((taker) => taker.siteId === siteId)
    return { siteCode: site?.code ?? String(siteId), siteName, plans, takers: site ? here : null }
  })
  const model = { code: colleague.code, name: nameOf(colleague), caseloads, missingAt: missingAt || null }
  return createElement(ChooseView, { frame: ask.frame, model })
}

/** Null: the site or the colleague is none of the viewer’s. */
const confirm = async (
  ask: Ask,
  colleague: RecordedColleague,
  asked: { readonly site: string; readonly to: string },
  refusal: AccountRefusal | null = null,
) => {
  const { organisations } = administratorOf(viewerOf(ask), 'write')
  const places = await placesOf(ask.db, organisations, null)
  const site = places.find(({ kind, code }) => kind === 'site' && code === asked.site)
  const to = asked.to === QUEUE ? null : await findColleague(ask.db, organisations, asked.to)
  if (!site || (asked.to !== QUEUE && !to)) return null
  return createElement(MoveView, {
    frame: ask.frame,
    model: {
      code: colleague.code,
      name: nameOf(colleague),
      siteCode: site.code,
      siteName: site.name,
      plans: colleague.caseload.find(({ siteId }) => siteId === site.id)?.plans ?? 0,
      to: to && { code: to.code, name: nameOf(to) },
      refusal,
      token: ask.token,
      once: ask.once,
    },
  })
}

const nameOf = ({ givenName, familyName }: RecordedColleague): string => `${givenName} ${familyName}`
