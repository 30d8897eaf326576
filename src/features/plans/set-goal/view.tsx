import { Button, Buttons } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/callout.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { TextArea } from '../../../ui/text-field.tsx'
import { goalPath, inLanguage, planUrl } from '../paths.ts'
import { formMessages } from '../shared/form-messages.ts'
import { planCrumbs } from '../shared/plan-crumbs.ts'
import { PlanIsClosed } from '../shared/plan-form.tsx'
import { messages } from './messages.ts'

export type GoalModel = {
  readonly plan: number
  readonly client: { readonly number: number; readonly name: string }
  readonly goal: string
  readonly hidden: Readonly<Record<string, string>>
  readonly error: string | undefined
  readonly closed: boolean
  /** Not null: somebody changed the plan meanwhile, and this is what it says now. */
  readonly meanwhile: { readonly goal: string | null } | null
  readonly token: string
  readonly once: string
}

export const GoalView = ({ frame, model }: { frame: Frame; model: GoalModel }) => {
  const { language } = frame
  const [says, form] = [messages[language], formMessages[language]]
  const { plan, client, error, closed, token, once, hidden } = model
  const wrong = error !== undefined || closed || model.meanwhile !== null
  return (
    <Page
      frame={frame}
      title={says.title}
      crumbs={planCrumbs(language, client, plan)}
      switchForm="goal-form"
      wrong={wrong}
    >
      <ErrorSummary language={language} errors={error ? { goal: error } : {}} />
      <Stops language={language} model={model} />
      <Head title={says.title} sub={form.about(client.name, plan)} />
      <Form id="goal-form" action={inLanguage(language, goalPath(plan))} token={token} once={once} hidden={hidden}>
        <TextArea
          language={language}
          name="goal"
          label={says.goal}
          hint={says.hint}
          value={model.goal}
          rows={3}
          error={error}
        />
        <Buttons>
          {!closed && <Button kind="primary">{form.save}</Button>}
          <a className="rd-cancel" href={planUrl(language, plan)}>
            {form.back}
          </a>
        </Buttons>
      </Form>
    </Page>
  )
}

const Stops = ({ language, model: { closed, meanwhile } }: { language: Frame['language']; model: GoalModel }) => {
  const [says, form] = [messages[language], formMessages[language]]
  return (
    <>
      {closed && <PlanIsClosed language={language} />}
      {meanwhile && (
        <Notice kind="warn" title={form.meanwhile}>
          <p>{says.meanwhile}</p>
          <p>{meanwhile.goal ?? says.none}</p>
        </Notice>
      )}
    </>
  )
}
