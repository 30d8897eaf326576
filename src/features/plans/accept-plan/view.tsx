import { codeList } from '../../../catalogues/index.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { Callout, Notice } from '../../../ui/callout.tsx'
import { Radios } from '../../../ui/choice-fields.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import type { DateParts } from '../../../ui/date-field.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { FieldErrors } from '../../../ui/form.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { acceptPath, inLanguage, planUrl } from '../paths.ts'
import { ClientPlanSummary } from '../shared/client-plan-summary.tsx'
import type { ClientPlan } from '../shared/client-plan.ts'
import { formMessages } from '../shared/form-messages.ts'
import { planCrumbs } from '../shared/plan-crumbs.ts'
import { PlanIsClosed } from '../shared/plan-form.tsx'
import { messages } from './messages.ts'
import { WaysAround } from './ways.tsx'

export type AcceptModel = {
  readonly plan: number
  readonly client: { readonly number: number; readonly name: string }
  readonly read: ClientPlan
  /** What of the plan is shown, to tell whether it is still that when it is accepted. */
  readonly shown: string
  readonly how: string
  readonly on: DateParts
  readonly errors: FieldErrors
  readonly closed: boolean
  readonly meanwhile: boolean
  readonly acceptedOn: PlainDate | null
  readonly token: string
  readonly once: string
}

export const AcceptView = ({ frame, model }: { frame: Frame; model: AcceptModel }) => {
  const { language } = frame
  const says = messages[language]
  const { plan, client, read, errors, closed, meanwhile } = model
  const wrong = closed || meanwhile || Object.keys(errors).length > 0
  return (
    <Page
      frame={frame}
      title={says.title}
      crumbs={planCrumbs(language, client, plan)}
      switchForm="accept"
      wrong={wrong}
    >
      <ErrorSummary language={language} errors={errors} />
      <Stops frame={frame} model={model} />
      <Head title={says.title} sub={says.lead} />
      <Block title={says.asRead} aside={<WaysAround language={language} plan={plan} read={read.language} />}>
        <ClientPlanSummary plan={read} />
      </Block>
      <Block title={says.acceptance}>
        <Acceptance frame={frame} model={model} />
      </Block>
    </Page>
  )
}

const Stops = ({ frame: { language }, model }: { frame: Frame; model: AcceptModel }) => {
  const says = messages[language]
  return (
    <>
      {model.closed && <PlanIsClosed language={language} />}
      {model.meanwhile && (
        <Notice kind="warn" title={says.meanwhile}>
          <p>{says.meanwhileSays}</p>
        </Notice>
      )}
    </>
  )
}

const Acceptance = ({ frame: { language }, model }: { frame: Frame; model: AcceptModel }) => {
  const says = messages[language]
  const { plan, shown, how, on, errors, closed, acceptedOn, token, once } = model
  return (
    <Form id="accept" action={inLanguage(language, acceptPath(plan))} token={token} once={once} hidden={{ shown }}>
      {acceptedOn && <Callout>{says.before(write[language].day(acceptedOn))}</Callout>}
      <Radios
        language={language}
        name="accepted_how"
        label={says.how}
        value={how || null}
        error={errors['accepted_how']}
        choices={codeList('given-how').codes.map(({ code, label }) => ({ value: code, label: label[language] }))}
        inLine
      />
      <DateField language={language} name="accepted_on" label={says.on} value={on} error={errors['accepted_on']} />
      <Buttons>
        {!closed && <Button kind="primary">{says.save}</Button>}
        <a className="rd-cancel" href={planUrl(language, plan)}>
          {formMessages[language].back}
        </a>
      </Buttons>
    </Form>
  )
}
