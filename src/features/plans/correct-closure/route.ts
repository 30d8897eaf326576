import { createElement } from 'react'
import { correctClosure as decide } from '../../../core/plans/correct-closure.ts'
import type { CorrectClosure, CorrectionRefusal } from '../../../core/plans/correct-closure.ts'
import type { ClosureRecord } from '../../../core/plans/plan-file.ts'
import { attestedUntil, recordClosureCorrection } from '../../../records/plans/correct-closure.ts'
import { editionAtExit, knownOfExit } from '../../../records/plans/exit-rules.ts'
import { actingOf, field } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { closePath, planPath } from '../paths.ts'
import { shownIn } from '../shared/exit-shown.ts'
import { planAsked, planNotFound } from '../shared/plan-asked.ts'
import type { PlanAsked } from '../shared/plan-asked.ts'
import { correctionErrors, readCorrection } from './form.ts'
import { messages } from './messages.ts'
import { correctionModel } from './model.ts'
import type { Says } from './model.ts'
import { CorrectClosureView } from './view.tsx'

/** The details of a closure corrected with a reason, after seeing what that does to the figures. */
export const correctClosure: Route = {
  path: '/plans/:plan/closure',
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'outcomes:write',
  look: 'record-seen',
  show: async (ask) => {
    const found = await find(ask)
    if (!found) return planNotFound(ask)
    if (!found.closure) return { kind: 'go', to: closePath(found.plan.number) }
    const { value } = shownIn(ask.typed) ? readCorrection(ask.language, ask.typed) : { value: null }
    return answer(ask, found, found.closure, value ? await lookAt(ask, found, found.closure, value) : {}, 'page')
  },
  submit: { needs: 'outcomes:write', entry: 'closure-corrected', run: (ask) => submit(ask) },
}

type Found = PlanAsked & { readonly closure: ClosureRecord | null }

const find = async (ask: Ask): Promise<Found | null> => {
  const asked = await planAsked(ask, 'outcomes:write')
  return asked && { ...asked, closure: asked.plan.closure }
}

const submit = async (ask: Submission): Promise<Answer> => {
  const found = await find(ask)
  if (!found) return planNotFound(ask)
  const { closure, plan } = found
  if (!closure) return { kind: 'go', to: closePath(plan.number) }
  const { value, errors } = readCorrection(ask.language, ask.typed)
  if (!value) return answer(ask, found, closure, { errors }, 'again')
  if (field(ask.typed, 'do') !== 'correct') {
    const says = await lookAt(ask, found, closure, value)
    return answer(ask, found, closure, says, says.would ? 'page' : 'again')
  }
  const changed = await recordClosureCorrection(actingOf(ask), plan.number, ask.today, value)
  if (changed === 'already') return { kind: 'go', to: planPath(plan.number, 'already') }
  if (changed.ok) return { kind: 'go', to: planPath(plan.number, 'closure-corrected') }
  const { refusal } = changed
  if (refusal.reason === 'no-such-plan') return planNotFound(ask)
  // What stands there now was read by whoever refused, not by the page before it.
  const now = refusal.reason === 'changed-meanwhile' ? refusal.now : closure
  return answer(ask, { ...found, plan: { ...plan, closure: now } }, now, refused(ask, refusal), 'again')
}

/** What correcting like this would record, or why it is refused; nothing is changed. */
const lookAt = async (ask: Ask, { plan }: Found, closure: ClosureRecord, command: CorrectClosure): Promise<Says> => {
  const edition = await editionAtExit(ask.db, plan.programme, closure.closedOn)
  const told = knownOfExit(edition, closure).facts
  const decided = decide(edition, plan, told, { ...command, shown: null }, attestedUntil())
  return decided.ok ? { would: decided.value } : refused(ask, decided.refusal)
}

const refused = (ask: Ask, refusal: CorrectionRefusal): Says => {
  switch (refusal.reason) {
    // The page says these by itself, from the plan.
    case 'not-closed':
    case 'opened-in-error':
    case 'attested':
      return {}
    case 'changed-meanwhile':
      return { meanwhile: true }
    case 'nothing-changes':
      return { nothing: true }
    case 'outcome-not-shown':
      return { would: refusal.would, changed: shownIn(ask.typed) !== null && field(ask.typed, 'do') === 'correct' }
    default:
      return { errors: correctionErrors(ask.language, refusal) }
  }
}

const answer = async (
  ask: Ask,
  found: PlanAsked,
  closure: ClosureRecord,
  says: Says,
  kind: 'page' | 'again',
): Promise<Answer> => ({
  kind,
  page: createElement(CorrectClosureView, {
    frame: ask.frame,
    model: await correctionModel(ask, found, closure, says),
  }),
  looked: found.looked,
})
