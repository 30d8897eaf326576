import { createElement } from 'react'
import { standsFast } from '../../../core/plans/correct-closure.ts'
import type { CorrectionRefusal } from '../../../core/plans/correct-closure.ts'
import type { PlanFile } from '../../../core/plans/plan-file.ts'
import { OPENED_IN_ERROR } from '../../../core/plans/plan-state.ts'
import { recordOpenedInError } from '../../../records/plans/close-plan.ts'
import type { PlanCloseRefusal } from '../../../records/plans/close-plan.ts'
import { attestedUntil, recordCorrectionToError } from '../../../records/plans/correct-closure.ts'
import { editionAtExit } from '../../../records/plans/exit-rules.ts'
import { write } from '../../../platform/i18n/write.ts'
import { actingOf, field } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { planPath } from '../paths.ts'
import { figuresShown } from '../shared/exit-outcome.ts'
import type { FiguresShown } from '../shared/exit-outcome.ts'
import { planAsked, planNotFound } from '../shared/plan-asked.ts'
import type { PlanAsked } from '../shared/plan-asked.ts'
import { messages } from './messages.ts'
import { OpenedInErrorView } from './view.tsx'

/** A plan that should never have been leaves every report: closed so if it is open, corrected to that if it is closed. */
export const markOpenedInError: Route = {
  path: '/plans/:plan/error',
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'outcomes:write',
  look: 'record-seen',
  show: async (ask) => {
    const asked = await planAsked(ask, 'outcomes:write')
    return asked ? answer(ask, asked, 'page') : planNotFound(ask)
  },
  submit: { needs: 'outcomes:write', entry: 'closure-corrected', run: (ask) => submit(ask) },
}

const submit = async (ask: Submission): Promise<Answer> => {
  const asked = await planAsked(ask, 'outcomes:write')
  if (!asked) return planNotFound(ask)
  const { number } = asked.plan
  const revision = field(ask.typed, 'revision')
  const changed =
    revision === ''
      ? await recordOpenedInError(actingOf(ask), number, ask.today)
      : await recordCorrectionToError(actingOf(ask), number, ask.today, {
          why: field(ask.typed, 'why'),
          revision: Number(revision),
        })
  if (changed === 'already') return { kind: 'go', to: planPath(number, 'already') }
  if (changed.ok) return { kind: 'go', to: planPath(number, 'opened-in-error') }
  if (changed.refusal.reason === 'no-such-plan') return planNotFound(ask)
  const now = await planAsked(ask, 'outcomes:write')
  return now ? answer(ask, now, 'again', changed.refusal.reason) : planNotFound(ask)
}

/** An open plan is in no figure of exits. */
const figuresWithout = async (ask: Ask, plan: PlanFile): Promise<FiguresShown | null> => {
  const { closure } = plan
  if (!closure) return null
  const edition = await editionAtExit(ask.db, plan.programme, closure.closedOn)
  return figuresShown(ask, edition, plan, { ...closure, reason: OPENED_IN_ERROR })
}

type Reason = (CorrectionRefusal | PlanCloseRefusal)['reason']

const answer = async (
  ask: Ask,
  { plan, client, looked }: PlanAsked,
  kind: 'page' | 'again',
  reason?: Reason,
): Promise<Answer> => {
  const { language, typed } = ask
  const says = messages[language]
  const fast = plan.closure ? standsFast(plan, attestedUntil()) : null
  const model = {
    language,
    plan: plan.number,
    client,
    revision: plan.closure?.revision ?? null,
    figures: fast ? null : await figuresWithout(ask, plan),
    stopped: fast && (fast.reason === 'attested' ? says.attested(write[language].day(fast.until)) : says.already),
    notice:
      reason === 'changed-meanwhile' ? says.meanwhile : reason === 'closed' && !fast ? says.closedMeanwhile : null,
    why: field(typed, 'why'),
    errors: reason === 'why-too-short' ? { why: says.whyTooShort } : {},
    token: ask.token,
    once: ask.once,
  }
  return { kind, page: createElement(OpenedInErrorView, { frame: ask.frame, model }), looked }
}
