import { createElement } from 'react'
import type { PlanFile } from '../../../core/plans/plan-file.ts'
import { recordGoal } from '../../../records/plans/accept-plan.ts'
import { actingOf, field } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { acceptPath, planPath } from '../paths.ts'
import { planForm } from '../shared/plan-form.tsx'
import { planAsked, planNotFound } from '../shared/plan-asked.ts'
import type { PlanAsked } from '../shared/plan-asked.ts'
import { cleanText } from '../shared/typed.ts'
import { messages } from './messages.ts'
import { GoalView } from './view.tsx'

const title = { en: messages.en.title, fr: messages.fr.title }

/** What the client is working toward, in a few words. */
export const setTheGoal: Route = {
  path: '/plans/:plan/goal',
  title,
  needs: 'profile:write',
  look: 'record-seen',
  show: async (ask) => {
    const asked = await planAsked(ask, 'profile:write')
    return asked ? planForm(ask, asked, title, () => pageOf(ask, asked)) : planNotFound(ask)
  },
  submit: { needs: 'profile:write', entry: 'record-changed', run: (ask) => submit(ask) },
}

const LONGEST = 500

const submit = async (ask: Submission): Promise<Answer> => {
  const asked = await planAsked(ask, 'profile:write')
  if (!asked) return planNotFound(ask)
  const { plan, looked } = asked
  const goal = cleanText(field(ask.typed, 'goal'))
  if (goal.length > LONGEST) {
    const error = messages[ask.language].tooLong
    return { kind: 'again', page: pageOf(ask, asked, { error }), looked }
  }
  const wanted = { goal: goal === '' ? null : goal, revision: Number(field(ask.typed, 'revision')) }
  const changed = await recordGoal(actingOf(ask), plan.number, ask.today, wanted)
  if (changed === 'already') return { kind: 'go', to: planPath(plan.number, 'already') }
  if (changed.ok) return { kind: 'go', to: backTo(ask, plan) }
  if (changed.refusal.reason === 'no-such-plan') return planNotFound(ask)
  const closed = changed.refusal.reason === 'closed'
  return { kind: 'again', page: pageOf(ask, asked, { closed, meanwhile: !closed }), looked }
}

/** Whoever came from the acceptance goes back to it. */
const backTo = ({ typed }: Ask, { number }: PlanFile): string =>
  field(typed, 'from') === 'accept' ? acceptPath(number) : planPath(number, 'goal-saved')

type Shown = { readonly error?: string; readonly closed?: boolean; readonly meanwhile?: boolean }

const pageOf = (ask: Ask, { plan, client }: PlanAsked, shown: Shown = {}) =>
  createElement(GoalView, {
    frame: ask.frame,
    model: {
      plan: plan.number,
      client,
      goal: ask.typed.has('goal') ? field(ask.typed, 'goal') : (plan.goal ?? ''),
      hidden: {
        revision: shown.meanwhile ? String(plan.revision) : field(ask.typed, 'revision') || String(plan.revision),
        from: field(ask.typed, 'from') || (ask.query.get('from') === 'accept' ? 'accept' : 'plan'),
      },
      error: shown.error,
      closed: shown.closed ?? plan.closure !== null,
      meanwhile: shown.meanwhile ? { goal: plan.goal } : null,
      token: ask.token,
      once: ask.once,
    },
  })
