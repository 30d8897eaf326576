import { mayAt } from '../../../core/access/viewer.ts'
import type { PlanClosed } from '../../../core/plans/close-plan.ts'
import { preExitCheck } from '../../../core/plans/pre-exit-check.ts'
import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { ClosedBy } from '../../../records/plans/close-plan.ts'
import { editionAtExit } from '../../../records/plans/exit-rules.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { viewerOf } from '../../route.ts'
import type { Ask } from '../../route.ts'
import { figuresShown, followUpsShown, ruleShown } from '../shared/exit-outcome.ts'
import type { OutcomeShown } from '../shared/exit-outcome.ts'
import { shownField } from '../shared/exit-shown.ts'
import type { FormShown } from '../shared/part-fields.tsx'
import type { PlanAsked } from '../shared/plan-asked.ts'
import { findingsShown } from './findings.ts'
import type { FindingShown } from './findings.ts'
import { closingStanding, jobAtExit } from './form.ts'
import { messages } from './messages.ts'

export type ClosingModel = FormShown & {
  readonly plan: number
  readonly client: PlanAsked['client']
  readonly findings: readonly FindingShown[]
  readonly outcome: OutcomeShown | null
  /** What is sent back to say which outcome was seen. */
  readonly shown: string | null
  /** The outcome shown is not the one that was seen before. */
  readonly changed: boolean
  readonly closed: string | null
  readonly fromJob: string | null
  readonly token: string
  readonly once: string
}

/** What a page of this form has to say beside its fields. */
export type Says = {
  readonly errors?: FieldErrors
  /** What closing would record: shown, to be looked at. */
  readonly would?: PlanClosed
  readonly changed?: boolean
  readonly closedBy?: ClosedBy & { readonly closedOn: PlanClosed['closedOn'] }
}

export const closingModel = async (ask: Ask, { plan, client }: PlanAsked, says: Says): Promise<ClosingModel> => {
  const { language, today } = ask
  const { would } = says
  const edition = await editionAtExit(ask.db, plan.programme, would?.closedOn ?? today)
  const said = would ? { facts: would.facts, satisfaction: would.satisfaction } : null
  const findings = preExitCheck(edition, plan, { closedOn: would?.closedOn ?? today, said })
  const may = (permission: Parameters<typeof mayAt>[1]) => mayAt(viewerOf(ask), permission, plan.siteId)
  return {
    language,
    resource: 'closures',
    typed: ask.typed.size > 0 ? ask.typed : closingStanding(language, plan, today),
    errors: says.errors ?? {},
    plan: plan.number,
    client,
    findings: findingsShown({ language, plan, client, may }, findings),
    outcome: would ? await outcomeOf(ask, edition, plan, would) : null,
    shown: would ? shownField({ code: would.outcome }) : null,
    changed: says.changed ?? false,
    closed: closedSaid(ask, says),
    fromJob: fromJob(ask, plan),
    token: ask.token,
    once: ask.once,
  }
}

const outcomeOf = async (
  ask: Ask,
  edition: EffectiveEdition,
  plan: PlanAsked['plan'],
  { closedOn, reason, satisfaction, facts, outcome }: PlanClosed,
): Promise<OutcomeShown> => ({
  code: outcome,
  rule: ruleShown(edition, facts, outcome),
  figures: await figuresShown(ask, edition, plan, { closedOn, reason, satisfaction, outcome }),
  followUps: followUpsShown(edition, plan, closedOn),
})

const closedSaid = ({ language }: Ask, { closedBy }: Says): string | null => {
  if (!closedBy) return null
  const { name, at, closedOn } = closedBy
  const [says, writes] = [messages[language], write[language]]
  return name !== null && at !== null
    ? says.closedBy(name, writes.instant(new Date(at)))
    : says.closedByNobody(writes.day(closedOn))
}

/** Said as long as nothing was typed: from then on the answers are the person’s own. */
const fromJob = ({ language, typed, today }: Ask, plan: PlanAsked['plan']): string | null => {
  const job = typed.size > 0 ? null : jobAtExit(plan, today)
  const says = messages[language]
  return job && says.fromJob(job.jobTitle ?? says.jobNoName, write[language].day(job.startedOn))
}
