import type { ReactElement } from 'react'
import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { Notice } from '../../../ui/callout.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import type { Answer, Ask } from '../../route.ts'
import { planUrl } from '../paths.ts'
import { formMessages } from './form-messages.ts'
import type { PlanAsked } from './plan-asked.ts'
import { planCrumbs } from './plan-crumbs.ts'

/**
 * A form that changes the content of a plan, when it is asked for. Of a closed plan there is none, only the sentence that
 * says so and the way back. What somebody has typed already stays on the page, and the form says what stops it.
 */
export const planForm = async (
  ask: Ask,
  asked: PlanAsked,
  title: Bilingual,
  form: () => Promise<ReactElement> | ReactElement,
): Promise<Answer> => {
  const isFrozen = asked.plan.closure !== null && ask.typed.size === 0
  const page = isFrozen ? <ClosedPlan frame={ask.frame} asked={asked} title={title[ask.language]} /> : await form()
  return { kind: 'page', page, looked: asked.looked }
}

const ClosedPlan = ({ frame, asked, title }: { frame: Frame; asked: PlanAsked; title: string }) => {
  const { language } = frame
  const { plan, client } = asked
  const says = formMessages[language]
  return (
    <Page frame={frame} title={title} crumbs={planCrumbs(language, client, plan.number)}>
      <Head title={title} sub={says.about(client.name, plan.number)} />
      <PlanIsClosed language={language} />
      <p>
        <a href={planUrl(language, plan.number)}>{says.back}</a>
      </p>
    </Page>
  )
}

/** Why nothing of this plan can be changed. */
export const PlanIsClosed = ({ language }: Pick<Frame, 'language'>) => (
  <Notice kind="stop" title={formMessages[language].closed}>
    <p>{formMessages[language].closedSays}</p>
  </Notice>
)
