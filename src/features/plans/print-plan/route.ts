import type { Route } from '../../route.ts'
import { clientPlanOf, languageFor } from '../shared/client-plan.ts'
import { planAsked, planNotFound } from '../shared/plan-asked.ts'
import { planDocument } from './document.ts'

/** The plan as a file for the client, in the client’s language or the one asked for. */
export const printPlan: Route = {
  path: '/plans/:plan/as/pdf',
  title: { en: 'Plan to print', fr: 'Plan à imprimer' },
  needs: 'profile:read',
  look: 'record-seen',
  show: async (ask) => {
    const asked = await planAsked(ask, 'profile:read')
    if (!asked) return planNotFound(ask)
    const language = languageFor(ask, asked.plan.client.language)
    const plan = await clientPlanOf(ask.db, asked, language)
    return {
      kind: 'written',
      name: `plan-${asked.plan.number}-${language}.pdf`,
      document: { kind: 'pdf', ...planDocument(plan, ask.now) },
      looked: { ...asked.looked, about: { as: 'pdf', language } },
    }
  },
}
