import { createElement } from 'react'
import { SHORTEST_PURPOSE } from '../../../core/audit/export-purpose.ts'
import { resourceNamed } from '../../../core/package/resources.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { askExport } from '../../../records/exchange/ask.ts'
import type { ExportRefusal } from '../../../records/exchange/ask.ts'
import { takableResources } from '../../../records/exchange/takable.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { actingOf, field, viewerOf } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { EXCHANGE, TAKE, exchangePath } from '../paths.ts'
import { messages } from './messages.ts'
import { sitesShown, sitesTyped } from './sites.ts'
import { TakeView } from './view.tsx'

/** Asks for the records one may see, as files. */
export const takeRecords: Route = {
  path: TAKE,
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'exchange:read',
  look: 'none',
  show: async (ask) => ({ kind: 'page', page: await pageOf(ask) }),
  submit: { entry: 'export-made', run: (ask) => submit(ask) },
}

const submit = async (ask: Submission): Promise<Answer> => {
  const { language, typed } = ask
  const asked = await askExport(actingOf(ask), {
    resources: typed.get('resources') ?? [],
    purpose: field(typed, 'purpose'),
    sites: sitesTyped(typed),
  })
  if (asked === 'already') return { kind: 'go', to: EXCHANGE }
  if (asked.ok) return { kind: 'go', to: exchangePath(asked.value.id) }
  if (asked.refusal.reason === 'no-such-thing') return { kind: 'not-found' }
  return { kind: 'again', page: await pageOf(ask, errorOf(language, asked.refusal)) }
}

const errorOf = (language: Language, { reason }: ExportRefusal): FieldErrors => {
  const says = messages[language]
  switch (reason) {
    case 'purpose':
      return { purpose: says.noPurpose(SHORTEST_PURPOSE) }
    case 'sites':
      return { sites: says.noSites }
    default:
      return { resources: says.noTables }
  }
}

const pageOf = async (ask: Ask, errors: FieldErrors = {}) => {
  const { typed } = ask
  const sites = await sitesShown(ask)
  const takable = sites.count === 0 ? [] : takableResources(viewerOf(ask))
  const tables = takable.map(({ name, title, fields }) => {
    const leftOut = resourceNamed(name).fields.filter((one) => !fields.some((kept) => kept.name === one.name))
    return { name, title, leftOut: leftOut.map((one) => one.title) }
  })
  // All of them, until something was typed: then what was chosen, were it nothing.
  const chosen = typed.has('purpose') ? (typed.get('resources') ?? []) : tables.map(({ name }) => name)
  return createElement(TakeView, {
    frame: ask.frame,
    model: { tables, chosen, sites, purpose: field(typed, 'purpose'), errors, token: ask.token, once: ask.once },
  })
}
