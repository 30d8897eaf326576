import { writePdf } from '../../../platform/pdf/write-pdf.ts'
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
    const document = planDocument(await clientPlanOf(ask.db, asked, language), ask.now)
    const { bytes } = await writePdf(document)
    return {
      kind: 'file',
      name: `plan-${asked.plan.number}-${language}.pdf`,
      type: 'application/pdf',
      body: bytes,
      looked: { ...asked.looked, about: { as: 'pdf', language } },
    }
  },
}
