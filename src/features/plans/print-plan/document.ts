import { write } from '../../../platform/i18n/write.ts'
import type { PdfBlock, PdfDocument } from '../../../platform/pdf/blocks.ts'
import { clientPlanMessages } from '../shared/client-plan-messages.ts'
import type { ClientPlan } from '../shared/client-plan.ts'

/** The plan on paper: who, where, the goal, the steps by component, and where to sign. */
export const planDocument = (plan: ClientPlan, made: Date): PdfDocument => {
  const says = clientPlanMessages[plan.language]
  return {
    title: says.titleFor(plan.name),
    language: `${plan.language}-CA`,
    made: made.toISOString(),
    blocks: [
      { kind: 'heading', level: 1, text: says.titleFor(plan.name) },
      { kind: 'facts', facts: factsOf(plan) },
      { kind: 'heading', level: 2, text: says.goal },
      { kind: 'paragraph', text: plan.goal ?? says.noGoal },
      ...stepsOf(plan),
      { kind: 'paragraph', text: says.contact },
      { kind: 'signatures', statement: says.agree, labels: [says.signClient, says.signCounsellor] },
    ],
    foot: says.foot(plan.planNumber),
    lacking: says.lacking,
  }
}

const factsOf = (plan: ClientPlan): readonly (readonly [string, string])[] => {
  const says = clientPlanMessages[plan.language]
  const { day } = write[plan.language]
  return [
    [says.name, plan.name],
    [says.clientNumber, String(plan.clientNumber)],
    [says.planNumber, String(plan.planNumber)],
    [says.site, says.siteOf(plan.site, plan.provider)],
    // No record holds it: it is written in by hand.
    [says.telephone, says.writeHere],
    ...(plan.counsellor === null ? [] : [[says.counsellor, plan.counsellor] as const]),
    [says.started, day(plan.startedOn)],
    ...(plan.acceptedOn === null ? [] : [[says.accepted, day(plan.acceptedOn)] as const]),
  ]
}

const stepsOf = (plan: ClientPlan): readonly PdfBlock[] => {
  const says = clientPlanMessages[plan.language]
  if (plan.parts.length === 0)
    return [
      { kind: 'heading', level: 2, text: says.steps },
      { kind: 'paragraph', text: says.empty },
    ]
  return plan.parts.flatMap(({ title, steps }): readonly PdfBlock[] => [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'table',
      columns: [says.step, says.who, says.when, says.state],
      widths: [4, 3, 3, 2],
      rows: steps.map(({ what, who, when, state }) => [what, who, when, state]),
    },
  ])
}
