import { Callout, Notice } from '../../../ui/callout.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { closePath, closurePath, inLanguage } from '../paths.ts'
import { ExitFields } from '../shared/exit-fields.tsx'
import { exitMessages } from '../shared/exit-messages.ts'
import { ExitButtons, ExitDeed, InError, OutcomeChanged } from '../shared/exit-parts.tsx'
import { formMessages } from '../shared/form-messages.ts'
import { planCrumbs } from '../shared/plan-crumbs.ts'
import { dayTyped } from '../shared/typed.ts'
import { Findings } from './findings.tsx'
import { messages } from './messages.ts'
import type { ClosingModel } from './model.ts'

type Props = { readonly frame: Frame; readonly model: ClosingModel }
type Part = { readonly model: ClosingModel }

const FORM = 'close'

export const ClosePlanView = ({ frame, model }: Props) => {
  const { language, plan, client, errors, closed, changed } = model
  const says = messages[language]
  const wrong = Object.keys(errors).length > 0 || closed !== null || changed
  return (
    <Page frame={frame} title={says.title} crumbs={planCrumbs(language, client, plan)} switchForm={FORM} wrong={wrong}>
      <ErrorSummary language={language} errors={errors} />
      <Stops model={model} />
      <Head title={says.title} sub={formMessages[language].about(client.name, plan)} />
      <ExitDeed language={language} outcome={model.outcome} form={FORM} deed="close" words={says.close}>
        {exitMessages[language].frozen}
      </ExitDeed>
      {closed === null && (
        <Block title={says.before}>
          <Findings language={language} findings={model.findings} />
        </Block>
      )}
      <Block title={says.how}>
        <Questions model={model} />
      </Block>
      {closed === null && <InError language={language} says={says} plan={plan} />}
    </Page>
  )
}

const Stops = ({ model: { language, plan, closed, changed } }: Part) => {
  const says = messages[language]
  if (closed !== null)
    return (
      <Notice kind="stop" title={says.closed}>
        <p>{closed}</p>
        <p>
          <a href={inLanguage(language, closurePath(plan))}>{says.closedWay}</a>
        </p>
      </Notice>
    )
  return changed ? <OutcomeChanged says={says} /> : null
}

const Questions = ({ model }: Part) => {
  const { language, plan, token, once, shown, typed, errors, fromJob, outcome, closed } = model
  const says = messages[language]
  return (
    <Form
      id={FORM}
      action={inLanguage(language, closePath(plan))}
      token={token}
      once={once}
      {...(shown !== null && { hidden: { shown } })}
    >
      {fromJob && (
        <Callout>
          <p>{fromJob}</p>
        </Callout>
      )}
      <DateField
        language={language}
        name="closed_on"
        label={says.closedOn}
        hint={says.closedOnHint}
        value={dayTyped(typed, 'closed_on')}
        error={errors['closed_on']}
      />
      <ExitFields of={model} />
      <ExitButtons language={language} says={says} plan={plan} outcome={outcome} isStopped={closed !== null} />
    </Form>
  )
}
