import { createElement } from 'react'
import { mayOpenWithReason } from '../../../core/audit/glass.ts'
import { breakGlass } from '../../../records/audit/break-glass.ts'
import { actingOf, viewerOf } from '../../route.ts'
import type { Answer, Ask, Route } from '../../route.ts'
import { clientPath } from '../paths.ts'
import { clientToOpen } from '../shared/glass.ts'
import { numberOf } from '../shared/number-of.ts'
import { reasonErrors, reasonIn } from './form.ts'
import { OpenView } from './view.tsx'

/** Opening one file by stating why: what it does, who is told, and the reason. Shows nothing of the file. */
export const openClient: Route = {
  path: '/clients/:number/open',
  title: { en: 'Open a file with a reason', fr: 'Ouvrir un dossier avec un motif' },
  needs: 'name:read',
  look: 'none',
  show: async (ask) => {
    const asked = await toOpen(ask)
    return 'kind' in asked ? asked : { kind: 'page', page: pageOf(ask, asked.number, {}) }
  },
  submit: {
    entry: 'glass-broken',
    run: async (ask) => {
      const asked = await toOpen(ask)
      if ('kind' in asked) return asked
      const reason = reasonIn(ask.typed)
      const errors = reasonErrors(ask.language, reason)
      if (Object.keys(errors).length > 0) return { kind: 'again', page: pageOf(ask, asked.number, errors) }
      await breakGlass(actingOf(ask), { clientId: asked.id, reason, hours: ask.door.settings.glassHours })
      return { kind: 'go', to: clientPath(asked.number) }
    },
  },
}

/** The client, if there is one this viewer may open and has not open already; or what to answer instead. */
const toOpen = async (ask: Ask): Promise<{ readonly id: number; readonly number: number } | Answer> => {
  const number = numberOf(ask)
  if (number === null) return { kind: 'not-found' }
  const viewer = viewerOf(ask)
  const id = mayOpenWithReason(viewer) ? await clientToOpen(ask.db, number) : null
  if (id === null) return { kind: 'not-found', asked: { table: 'client', what: String(number) } }
  return viewer.opened.includes(id) ? { kind: 'go', to: clientPath(number) } : { id, number }
}

const pageOf = (ask: Ask, number: number, errors: Readonly<Record<string, string>>) =>
  createElement(OpenView, {
    frame: ask.frame,
    model: {
      language: ask.language,
      number,
      hours: ask.door.settings.glassHours,
      reason: reasonIn(ask.typed),
      errors,
      token: ask.token,
      once: ask.once,
    },
  })
