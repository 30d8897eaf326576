import { write } from '../../../platform/i18n/write.ts'
import { Facts } from '../../../ui/facts.tsx'
import { Table } from '../../../ui/table.tsx'
import { clientPlanMessages } from './client-plan-messages.ts'
import type { ClientPlan } from './client-plan.ts'

/** The plan as the client reads it, in the client’s language whatever the page’s. */
export const ClientPlanSummary = ({ plan }: { plan: ClientPlan }) => {
  const says = clientPlanMessages[plan.language]
  const { day } = write[plan.language]
  const facts = [
    { name: says.name, value: <span translate="no">{plan.name}</span> },
    { name: says.planNumber, value: String(plan.planNumber) },
    { name: says.site, value: says.siteOf(plan.site, plan.provider) },
    ...(plan.counsellor === null ? [] : [{ name: says.counsellor, value: plan.counsellor }]),
    { name: says.started, value: day(plan.startedOn) },
    { name: says.goal, value: plan.goal ?? says.noGoal, long: true },
  ]
  return (
    <section lang={`${plan.language}-CA`} className="rd-panel" aria-label={says.title}>
      <h3>{says.title}</h3>
      <Facts facts={facts} />
      {plan.parts.length === 0 ? <p>{says.empty}</p> : <Steps plan={plan} />}
    </section>
  )
}

const Steps = ({ plan }: { plan: ClientPlan }) => {
  const says = clientPlanMessages[plan.language]
  return (
    <Table
      caption={says.steps}
      columns={[{ head: says.step }, { head: says.who }, { head: says.when }, { head: says.state }]}
      groups={plan.parts.map(({ title, steps }) => ({
        key: title,
        head: title,
        rows: steps.map(({ key, what, who, when, state }) => ({ key, head: what, cells: [who, when, state] })),
      }))}
      stack
    />
  )
}
