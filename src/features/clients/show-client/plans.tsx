import { dueWords, stepWords } from '../../../core/plans/next-step-words.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Empty } from '../../../ui/callout.tsx'
import { Name } from '../../../ui/name.tsx'
import { Cell, Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { planUrl } from '../../plans/paths.ts'
import { messages } from './messages.ts'
import type { ClientModel } from './model.ts'
import type { PlanLine } from './query.ts'

/** Each plan as far as the role at its site goes: a column stands where some line has something in it. */
export const Plans = ({ model }: { model: ClientModel }) => {
  const { language, plans, programmes, opens } = model
  const t = messages[language]
  if (plans.length === 0) return <Empty title={t.noPlans} />
  const [since, next] = [plans.some(({ sees }) => sees.since), plans.some(({ sees }) => sees.next)]
  const columns = [
    ...(since ? [{ head: t.started, Shown: Started }] : []),
    { head: t.state, Shown: PlanState },
    ...(next ? [{ head: t.next, Shown: Next }] : []),
    ...(since ? [{ head: t.counsellor, Shown: Counsellor }] : []),
  ]
  return (
    <Table
      caption={t.plansCaption}
      columns={[t.plan, ...columns.map(({ head }) => head)].map((head) => ({ key: head, head, label: head }))}
      rows={plans.map((plan) => ({
        key: String(plan.number),
        head: opens.includes(plan.siteId) ? <a href={planUrl(language, plan.number)}>{plan.number}</a> : plan.number,
        sub: `${programmes.get(plan.programme) ?? plan.programme}, ${plan.site}`,
        cells: columns.map(({ head, Shown }) => <Shown key={head} model={model} plan={plan} />),
      }))}
      stack
    />
  )
}

type Part = { readonly model: ClientModel; readonly plan: PlanLine }

const NotShown = ({ language }: { language: Language }) => (
  <span className="rd-mute">{messages[language].notShown}</span>
)

const Started = ({ model: { language }, plan: { startedOn } }: Part) =>
  startedOn === null ? <NotShown language={language} /> : write[language].day(startedOn)

const Counsellor = ({ model: { language }, plan: { sees, counsellor } }: Part) => {
  if (!sees.since) return <NotShown language={language} />
  return counsellor === null ? messages[language].nobody : <Name>{counsellor}</Name>
}

const PlanState = ({ model: { language }, plan: { sees, closedOn, acceptedOn } }: Part) => {
  const t = messages[language]
  if (!sees.end) return <NotShown language={language} />
  if (closedOn !== null) return <Tag state="plain">{t.closedOn(write[language].day(closedOn))}</Tag>
  return acceptedOn === null ? <Tag state="open">{t.notAccepted}</Tag> : <Tag state="info">{t.accepted}</Tag>
}

const Next = ({ model: { language, today }, plan }: Part) => {
  const t = messages[language]
  if (!plan.sees.next) return <NotShown language={language} />
  if (plan.next === null) return <span className="rd-mute">{t.nothing}</span>
  return <Cell sub={dueWords(plan.next, today)[language]}>{stepWords[plan.next.step].title[language]}</Cell>
}
