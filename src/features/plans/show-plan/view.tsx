import { dueWords, stepWords } from '../../../core/plans/next-step-words.ts'
import { write } from '../../../platform/i18n/write.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { NextStep } from '../../../ui/callout.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { clientUrl, clientsUrl } from '../../clients/paths.ts'
import { inLanguage, stepPath } from '../paths.ts'
import { DoneNotice } from '../shared/done-notice.tsx'
import { ClosureBlock } from './closure.tsx'
import { Content } from './content.tsx'
import { FollowUpBlock } from './follow-ups.tsx'
import { PlanHead } from './head.tsx'
import { itemName } from './item-name.ts'
import { messages } from './messages.ts'
import type { PlanModel } from './model.ts'
import { MoneyBlock } from './money.tsx'
import { ReferralBlock } from './referral-table.tsx'
import { Side } from './side.tsx'
import { JobBlock, PlacementBlock } from './work.tsx'
import { codeText } from '../shared/words.ts'

export const PlanView = ({ frame, model }: { frame: Frame; model: PlanModel }) => {
  const { language, plan, client, sees } = model
  const says = messages[language]
  return (
    <Page
      frame={frame}
      title={says.title(plan.number)}
      crumbs={[
        { name: says.clients, href: clientsUrl(language) },
        { name: client.name, href: clientUrl(language, client.number) },
      ]}
    >
      <DoneNotice language={language} done={model.done} />
      <PlanHead model={model} />
      <Next model={model} />
      {model.notShown.length > 0 && (
        <p className="rd-mute">{says.notShown(write[language].list(model.notShown.map((part) => says[part])))}</p>
      )}
      <div className="rd-grid rd-grid--side">
        <div>
          {plan.closure && <ClosureBlock model={model} closure={plan.closure} />}
          {model.followUps && <FollowUpBlock language={language} followUps={model.followUps} />}
          {sees('profile') && <Content model={model} />}
          {sees('profile') && <ReferralBlock model={model} />}
          {sees('outcomes') && <JobBlock model={model} />}
          {sees('outcomes') && <PlacementBlock model={model} />}
          {sees('money') && <MoneyBlock model={model} />}
        </div>
        {sees('profile') && <Side model={model} />}
      </div>
    </Page>
  )
}

/** The one button of the page: what is due next, for whoever may record it. */
const Next = ({ model }: { model: PlanModel }) => {
  const { language, plan, next, today, may } = model
  if (next === null) return null
  const words = stepWords[next.step]
  const path = stepPath(plan.number, next)
  const isElsewhere = path !== stepPath(plan.number, { step: 'keep-in-touch', about: null })
  const mayDo = next.step === 'close' ? may.outcomes : may.profile
  return (
    <NextStep
      language={language}
      title={words.title[language]}
      action={
        mayDo &&
        isElsewhere && (
          <ButtonLink kind="primary" href={inLanguage(language, path)}>
            {words.act[language]}
          </ButtonLink>
        )
      }
    >
      <About model={model} next={next} />
      <p>
        <strong>{dueWords(next, today)[language]}</strong> · {write[language].day(next.due)}
      </p>
      <p>{words.why[language]}</p>
    </NextStep>
  )
}

const About = ({ model: { language, plan }, next }: { model: PlanModel; next: NonNullable<PlanModel['next']> }) => {
  const says = messages[language]
  const { step, about } = next
  if (step === 'referral-answer') {
    const referral = plan.referrals.find(({ number }) => number === about)
    return referral ? <p>{says.forReferral(codeText(language, 'referred-out', referral.category))}</p> : null
  }
  const item = step === 'follow-up' ? undefined : plan.items.find(({ number }) => number === about)
  return item ? <p>{says.forItem(itemName(language, item))}</p> : null
}
