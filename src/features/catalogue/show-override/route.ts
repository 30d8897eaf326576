import { createElement } from 'react'
import { sitesFor } from '../../../core/access/viewer.ts'
import { findOverride } from '../../../records/catalogue/read-overrides.ts'
import { viewerOf } from '../../route.ts'
import type { Ask, Route } from '../../route.ts'
import { CATALOGUE } from '../paths.ts'
import { namesOf } from '../shared/query.ts'
import { messages } from './messages.ts'
import { PAGE_EFFECTS, provinceEffects, siteEffects, workOf, yearsOf } from './query.ts'
import { OverrideView } from './view.tsx'

/** An override: what it would change, or changed, who proposed it and who decided. */
export const showOverride: Route = {
  path: `${CATALOGUE}/overrides/:override`,
  title: { en: messages.en.route, fr: messages.fr.route },
  needs: 'aggregates:read',
  look: 'none',
  show: async (ask) => {
    const { db, params, frame, query } = ask
    const id = Number(params['override'])
    const override = Number.isSafeInteger(id) ? await findOverride(db, id) : null
    if (!override) return { kind: 'not-found' }
    const viewer = viewerOf(ask)
    const model = {
      override,
      names: await namesOf(db, [override]),
      work: await workOf(db, id),
      ...(await effectsOf(ask, id)),
      done: deeds.find((one) => one === query.get('done')) ?? null,
      mayDecide: sitesFor(viewer, 'editions:write') === 'all',
      isOwn: override.author === viewer.code,
    }
    return { kind: 'page', page: createElement(OverrideView, { frame, model }) }
  },
}

const deeds = ['proposed', 'approved', 'withdrawn'] as const

const effectsOf = async (ask: Ask, id: number) => {
  const { db, query } = ask
  const sites = sitesFor(viewerOf(ask), 'aggregates:read')
  const years = await yearsOf(db, id, sites)
  const year = years.find((one) => one === query.get('year')) ?? years[0] ?? null
  const whole = sites === 'all'
  if (year === null) return { years, year, whole, province: [], sites: { count: 0, effects: [] }, page: 1 }
  const asked = Number(query.get('page') ?? '1')
  const page = Number.isSafeInteger(asked) && asked >= 1 && asked <= 1000 ? asked : 1
  const found = await siteEffects(db, id, sites, year, page)
  const last = Math.max(1, Math.ceil(found.count / PAGE_EFFECTS))
  const shown = page <= last ? found : await siteEffects(db, id, sites, year, last)
  const province = await provinceEffects(db, id, sites, year)
  return { years, year, whole, province, sites: shown, page: Math.min(page, last) }
}
