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

export const Plans = ({ model }: { model: ClientModel }) => {
  const { language, plans, programmes, opens } = model
  const t = messages[language]
  if (plans.length === 0) return <Empty title={t.noPlans} />
  const heads = [t.plan, t.started, t.state, ...(opens.length > 0 ? [t.next] : []), t.counsellor]
  return (
    <Table
      caption={t.plansCaption}
      columns={heads.map((head) => ({ key: head, head, label: head }))}
      rows={plans.map((plan) => ({
        key: String(plan.number),
        head: opens.includes(plan.siteId) ? <a href={planUrl(language, plan.number)}>{plan.number}</a> : plan.number,
        sub: `${programmes.get(plan.programme) ?? plan.programme}, ${plan.site}`,
        cells: [
          write[language].day(plan.startedOn),
          <PlanState key="state" language={language} plan={plan} />,
          ...(opens.length > 0 ? [<Next key="next" model={model} plan={plan} />] : []),
          plan.counsellor === null ? t.nobody : <Name key="counsellor">{plan.counsellor}</Name>,
        ],
      }))}
      stack
    />
  )
}

const PlanState = ({ language, plan: { endSeen, closedOn, acceptedOn } }: { language: Language; plan: PlanLine }) => {
  const t = messages[language]
  if (!endSeen) return <span className="rd-mute">{t.notShown}</span>
  if (closedOn !== null) return <Tag state="plain">{t.closedOn(write[language].day(closedOn))}</Tag>
  return acceptedOn === null ? <Tag state="open">{t.notAccepted}</Tag> : <Tag state="info">{t.accepted}</Tag>
}

const Next = ({ model: { language, today, opens }, plan }: { model: ClientModel; plan: PlanLine }) => {
  const t = messages[language]
  if (!opens.includes(plan.siteId)) return <span className="rd-mute">{t.notShown}</span>
  if (plan.next === null) return <span className="rd-mute">{t.nothing}</span>
  return <Cell sub={dueWords(plan.next, today)[language]}>{stepWords[plan.next.step].title[language]}</Cell>
}
