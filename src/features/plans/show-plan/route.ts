import { createElement } from 'react'
import type { Route } from '../../route.ts'
import { planNotFound } from '../shared/plan-asked.ts'
import { planSeen } from '../shared/plan-seen.ts'
import { planModel } from './model.ts'
import { PlanView } from './view.tsx'

/** A plan with everything recorded under it, as far as the viewer’s role goes. */
export const showPlan: Route = {
  path: '/plans/:plan',
  title: { en: 'Service plan', fr: 'Plan de services' },
  needs: 'name:read',
  look: 'record-seen',
  show: async (ask) => {
    const seen = await planSeen(ask)
    if (!seen) return planNotFound(ask)
    const page = createElement(PlanView, { frame: ask.frame, model: await planModel(ask, seen) })
    return { kind: 'page', page, looked: seen.looked }
  },
}
