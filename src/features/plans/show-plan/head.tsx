import type { PlanState } from '../../../core/plans/plan-state.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { FactGrid } from '../../../ui/facts.tsx'
import type { Fact } from '../../../ui/facts.tsx'
import { Head } from '../../../ui/head.tsx'
import { Name } from '../../../ui/name.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { TagState } from '../../../ui/tag.tsx'
import { clientUrl } from '../../clients/paths.ts'
import { acceptPath, closePath, goalPath, inLanguage, printPath } from '../paths.ts'
import { codeText, programmeName } from '../shared/words.ts'
import { messages } from './messages.ts'
import type { PlanModel } from './model.ts'

type Props = { readonly model: PlanModel }

/** Whose plan it is, where it stands, and what can be done with it as a whole. */
export const PlanHead = ({ model }: Props) => {
  const { language, plan, client, state } = model
  const says = messages[language]
  return (
    <>
      <Head
        title={client.name}
        person
        sub={
          <>
            {says.sub(plan.number, programmeName(language, plan.programme))}{' '}
            {state && <StateTag language={language} state={state} />}
          </>
        }
        actions={<Actions model={model} />}
      />
      <FactGrid facts={factsOf(model)} />
    </>
  )
}

const StateTag = ({ language, state }: { language: Language; state: PlanState }) => (
  <Tag state={states[state]}>{messages[language][state]}</Tag>
)

const states: Readonly<Record<PlanState, TagState>> = {
  open: 'open',
  active: 'info',
  closed: 'plain',
  'opened-in-error': 'stop',
}

const Actions = ({ model: { language, plan, may, sees } }: Props) => {
  const says = messages[language]
  const link = (path: string, words: string) => <a href={inLanguage(language, path)}>{words}</a>
  return (
    <>
      {sees('profile') && link(printPath(plan.number), says.print)}
      {may.profile && link(acceptPath(plan.number), says.accept)}
      {may.outcomes && link(closePath(plan.number), says.close)}
    </>
  )
}

const factsOf = (model: PlanModel): readonly Fact[] => {
  const { language, plan, client, names, sees } = model
  const says = messages[language]
  const counsellor = names.counsellor === null ? says.nobody : <Name>{names.counsellor}</Name>
  return [
    {
      name: says.reference,
      value: <a href={clientUrl(language, client.number)}>{client.number}</a>,
    },
    { name: says.site, value: names.site },
    { name: says.counsellor, value: counsellor },
    { name: says.started, value: write[language].day(plan.startedOn) },
    { name: says.accepted, value: acceptance(model) },
    ...(sees('profile') ? [{ name: says.goal, value: <Goal model={model} /> }] : []),
  ]
}

const acceptance = ({ language, plan: { acceptedOn, acceptedHow } }: PlanModel): string => {
  const says = messages[language]
  if (acceptedOn === null) return says.notAccepted
  const day = write[language].day(acceptedOn)
  return acceptedHow === null ? day : says.acceptedHow(day, codeText(language, 'given-how', acceptedHow))
}

const Goal = ({ model: { language, plan, may } }: Props) => {
  const says = messages[language]
  return (
    <>
      {plan.goal ?? says.noGoal}{' '}
      {may.profile && <a href={inLanguage(language, goalPath(plan.number))}>{says.changeGoal}</a>}
    </>
  )
}
