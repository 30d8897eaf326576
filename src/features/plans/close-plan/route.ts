import { createElement } from 'react'
import { closePlan as decide } from '../../../core/plans/close-plan.ts'
import type { ClosePlan } from '../../../core/plans/close-plan.ts'
import { recordClose } from '../../../records/plans/close-plan.ts'
import type { PlanCloseRefusal } from '../../../records/plans/close-plan.ts'
import { editionAtExit } from '../../../records/plans/exit-rules.ts'
import { actingOf, field } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { planPath } from '../paths.ts'
import { shownIn } from '../shared/exit-shown.ts'
import { planAsked, planNotFound } from '../shared/plan-asked.ts'
import type { PlanAsked } from '../shared/plan-asked.ts'
import { closingErrors, readClosing } from './form.ts'
import { messages } from './messages.ts'
import { closingModel } from './model.ts'
import type { Says } from './model.ts'
import { ClosePlanView } from './view.tsx'

/** What would make the exit count wrong, then the questions, the outcome they give, and the close. */
export const closePlan: Route = {
  path: '/plans/:plan/close',
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'outcomes:write',
  look: 'record-seen',
  show: async (ask) => {
    const asked = await planAsked(ask, 'outcomes:write')
    if (!asked) return planNotFound(ask)
    const { closure, number } = asked.plan
    if (closure && ask.typed.size === 0) return { kind: 'go', to: planPath(number) }
    // In the other language the outcome that was being looked at is shown again.
    const { value } = shownIn(ask.typed) ? readClosing(ask.language, ask.typed) : { value: null }
    const says = value ? await lookAt(ask, asked, value) : closedSays(asked)
    return answer(ask, asked, says, 'page')
  },
  submit: { needs: 'outcomes:write', entry: 'plan-closed', run: (ask) => submit(ask) },
}

const submit = async (ask: Submission): Promise<Answer> => {
  const asked = await planAsked(ask, 'outcomes:write')
  if (!asked) return planNotFound(ask)
  const { value, errors } = readClosing(ask.language, ask.typed)
  if (!value) return answer(ask, asked, { ...closedSays(asked), errors }, 'again')
  if (field(ask.typed, 'do') !== 'close') {
    const says = await lookAt(ask, asked, value)
    return answer(ask, asked, says, says.would ? 'page' : 'again')
  }
  const { number } = asked.plan
  const changed = await recordClose(actingOf(ask), number, ask.today, value)
  if (changed === 'already') return { kind: 'go', to: planPath(number, 'already') }
  if (changed.ok) return { kind: 'go', to: planPath(number, 'plan-closed') }
  if (changed.refusal.reason === 'no-such-plan') return planNotFound(ask)
  return answer(ask, asked, refused(ask, asked, changed.refusal), 'again')
}

/** What closing like this would record, or why it is refused; nothing is changed. */
const lookAt = async (ask: Ask, asked: PlanAsked, command: ClosePlan): Promise<Says> => {
  const edition = await editionAtExit(ask.db, asked.plan.programme, command.closedOn)
  const decided = decide(edition, asked.plan, { ...command, shown: null }, ask.today)
  if (decided.ok) return { would: decided.value }
  const { refusal } = decided
  return refused(ask, asked, refusal.reason === 'closed' ? { ...refusal, name: null, at: null } : refusal)
}

const refused = (
  ask: Ask,
  { plan }: PlanAsked,
  refusal: Exclude<PlanCloseRefusal, { reason: 'no-such-plan' }>,
): Says => {
  switch (refusal.reason) {
    case 'closed':
      return { closedBy: refusal }
    case 'outcome-not-shown':
      return { would: refusal.would, changed: shownIn(ask.typed) !== null && field(ask.typed, 'do') === 'close' }
    default:
      return { errors: closingErrors(ask.language, plan, refusal) }
  }
}

const closedSays = ({ plan: { closure } }: PlanAsked): Says =>
  closure ? { closedBy: { name: null, at: null, closedOn: closure.closedOn } } : {}

const answer = async (ask: Ask, asked: PlanAsked, says: Says, kind: 'page' | 'again'): Promise<Answer> => ({
  kind,
  page: createElement(ClosePlanView, { frame: ask.frame, model: await closingModel(ask, asked, says) }),
  looked: asked.looked,
})
