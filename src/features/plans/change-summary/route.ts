import { createElement } from 'react'
import type { SummaryRefusal } from '../../../core/plans/change-summary.ts'
import { nothingFound } from '../../../core/plans/change-summary.ts'
import type { PlanFile } from '../../../core/plans/plan-file.ts'
import { recordSummary, summaryColumns } from '../../../records/plans/change-summary.ts'
import { actingOf, field } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { planPath } from '../paths.ts'
import { planNotFound } from '../shared/plan-asked.ts'
import { planSeen } from '../shared/plan-seen.ts'
import type { PlanSeen } from '../shared/plan-seen.ts'
import { editionOfPlan, suitabilityOf } from '../shared/suitability.ts'
import { readSummary, summaryTyped } from './form.ts'
import { messages } from './messages.ts'
import { SummaryView } from './view.tsx'
import type { SummaryModel } from './model.ts'

/** What was found at intake, with the indicators of need that follow from it. */
export const changeSummary: Route = {
  path: '/plans/:plan/summary',
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'profile:read',
  look: 'record-seen',
  show: async (ask) => {
    const seen = await summarySeen(ask)
    return seen ? { kind: 'page', ...(await shown(ask, seen, {})) } : planNotFound(ask)
  },
  submit: { needs: 'profile:write', entry: 'record-changed', run: (ask) => submit(ask) },
}

const submit = async (ask: Submission): Promise<Answer> => {
  const seen = await summarySeen(ask)
  if (!seen?.mayRecord('profile')) return planNotFound(ask)
  if (field(ask.typed, 'look') !== '') return { kind: 'page', ...(await shown(ask, seen, {})) }
  const { number } = seen.plan
  const wanted = readSummary(ask.typed, seen.mayRecord('sensitive'))
  const saved = await recordSummary(actingOf(ask), number, ask.today, wanted)
  if (saved === 'already') return { kind: 'go', to: planPath(number, 'already') }
  if (saved.ok) return { kind: 'go', to: planPath(number, 'summary-saved') }
  if (saved.refusal.reason === 'nothing-changes') return { kind: 'go', to: planPath(number) }
  if (saved.refusal.reason === 'no-such-plan') return planNotFound(ask)
  return { kind: 'again', ...(await shown(ask, seen, againAfter(ask, saved.refusal))) }
}

const againAfter = ({ language }: Ask, refusal: SummaryRefusal): Partial<SummaryModel> => {
  switch (refusal.reason) {
    case 'unknown-code':
      return { errors: { [summaryColumns[refusal.field].name]: messages[language]['unknown-code'] } }
    case 'changed-meanwhile':
      return { meanwhile: refusal.changes, revision: refusal.revision }
    case 'closed':
      return { stops: 'closed' }
    case 'nothing-changes':
      return {}
  }
}

const summarySeen = async (ask: Ask): Promise<PlanSeen | null> => {
  const seen = await planSeen(ask)
  return seen?.sees('profile') ? seen : null
}

const shown = async (ask: Ask, seen: PlanSeen, more: Partial<SummaryModel>) => {
  const { plan, client, sees, mayRecord, looked } = seen
  const typed = ask.typed.size > 0 ? ask.typed : summaryTyped(plan.summary)
  const mayAsk = mayRecord('profile') && plan.closure === null
  const edition = await editionOfPlan(ask.db, plan, ask.today)
  const model: SummaryModel = {
    language: ask.language,
    plan: plan.number,
    client,
    typed,
    recorded: plan.summary,
    errors: {},
    meanwhile: null,
    revision: plan.summary?.revision ?? null,
    // What one sees and may not record would be lost by saving, so it is not asked for.
    asksSensitive: mayRecord('sensitive'),
    seesSensitive: sees('sensitive'),
    stops: plan.closure ? 'closed' : mayAsk ? null : 'read-only',
    suitability: suitabilityOf(edition, mayAsk ? withTyped(plan, typed, mayRecord('sensitive')) : plan, sees),
    token: ask.token,
    once: ask.once,
    ...more,
  }
  return { page: createElement(SummaryView, { frame: ask.frame, model }), looked }
}

/** The plan as it would be if what stands in the form were saved. */
const withTyped = (plan: PlanFile, typed: SummaryModel['typed'], asksSensitive: boolean): PlanFile => {
  const { plain, sensitive } = readSummary(typed, asksSensitive)
  const before = plan.summary ?? { ...nothingFound, revision: 0 }
  return { ...plan, summary: { ...before, ...plain, ...sensitive } }
}
