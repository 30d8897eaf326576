import { createElement } from 'react'
import { codeList } from '../../../catalogues/index.ts'
import { labelOf } from '../../../core/programme/code-list.ts'
import { leavesSubGoal } from '../../../core/plans/cancel-item.ts'
import type { ItemRecord } from '../../../core/plans/plan-file.ts'
import { recordCancelledItem } from '../../../records/plans/record-item.ts'
import { actingOf, field } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { planPath } from '../paths.ts'
import { planForm } from '../shared/plan-form.tsx'
import { numberIn, planAsked, planNotFound } from '../shared/plan-asked.ts'
import type { PlanAsked } from '../shared/plan-asked.ts'
import { messages } from './messages.ts'
import { CancelItemView } from './view.tsx'
import type { CancelStop } from './view.tsx'

const title = { en: messages.en.title, fr: messages.fr.title }

/** Gives up an item, once it is seen what that does to the plan. */
export const cancelPlanItem: Route = {
  path: '/plans/:plan/items/:row/cancel',
  title,
  needs: 'profile:write',
  look: 'record-seen',
  show: async (ask) => {
    const found = await find(ask)
    if (!found) return planNotFound(ask)
    return planForm(ask, found.asked, title, () => pageOf(ask, found, stopOf(found)))
  },
  submit: { needs: 'profile:write', entry: 'record-changed', run: (ask) => submit(ask) },
}

type Found = { readonly asked: PlanAsked; readonly item: ItemRecord }

const find = async (ask: Ask): Promise<Found | null> => {
  const asked = await planAsked(ask, 'profile:write')
  const item = asked?.plan.items.find(({ number }) => number === numberIn(ask, 'row'))
  return asked && item ? { asked, item } : null
}

const stopOf = ({ asked, item }: Found): CancelStop | null =>
  asked.plan.closure ? 'closed' : item.outcome === 'cancelled' ? 'already' : null

const submit = async (ask: Submission): Promise<Answer> => {
  const found = await find(ask)
  if (!found) return planNotFound(ask)
  const { plan, looked } = found.asked
  const at = { number: found.item.number, revision: Number(field(ask.typed, 'revision')) }
  const changed = await recordCancelledItem(actingOf(ask), plan.number, ask.today, at)
  if (changed === 'already') return { kind: 'go', to: planPath(plan.number, 'already') }
  if (changed.ok) return { kind: 'go', to: planPath(plan.number, 'item-cancelled') }
  switch (changed.refusal.reason) {
    case 'no-such-plan':
    case 'no-such-row':
      return planNotFound(ask)
    case 'closed':
      return { kind: 'again', page: pageOf(ask, found, 'closed'), looked }
    case 'cancelled-already':
      return { kind: 'again', page: pageOf(ask, found, 'already'), looked }
    case 'changed-meanwhile':
      return { kind: 'again', page: pageOf(ask, found, 'meanwhile'), looked }
  }
}

const pageOf = (ask: Ask, { asked, item }: Found, stop: CancelStop | null) => {
  const leaves = leavesSubGoal(asked.plan, item.number)
  return createElement(CancelItemView, {
    frame: ask.frame,
    model: {
      plan: asked.plan.number,
      client: asked.client,
      number: item.number,
      revision: item.revision,
      name: item.title ?? labelOf(codeList('plan-item'), item.kind)[ask.language],
      leaves: leaves === null ? null : labelOf(codeList('sub-goal'), leaves)[ask.language],
      stop,
      token: ask.token,
      once: ask.once,
    },
  })
}
