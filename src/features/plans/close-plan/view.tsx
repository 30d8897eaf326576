import { Button, Buttons } from '../../../ui/button.tsx'
import { Callout, Notice } from '../../../ui/callout.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { clientUrl } from '../../clients/paths.ts'
import { closePath, closurePath, inLanguage, openedInErrorPath, planUrl } from '../paths.ts'
import { ExitFields } from '../shared/exit-fields.tsx'
import { exitMessages } from '../shared/exit-messages.ts'
import { OutcomePanel } from '../shared/exit-outcome-panel.tsx'
import { formMessages } from '../shared/form-messages.ts'
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
  const crumbs = [
    { name: client.name, href: clientUrl(language, client.number) },
    { name: formMessages[language].plan(plan), href: planUrl(language, plan) },
  ]
  const wrong = Object.keys(errors).length > 0 || closed !== null || changed
  return (
    <Page frame={frame} title={says.title} crumbs={crumbs} switchForm={FORM} wrong={wrong}>
      <ErrorSummary language={language} errors={errors} />
      <Stops model={model} />
      <Head title={says.title} sub={formMessages[language].about(client.name, plan)} />
      <Outcome model={model} />
      {closed === null && (
        <Block title={says.before}>
          <Findings language={language} findings={model.findings} />
        </Block>
      )}
      <Block title={says.how}>
        <Questions model={model} />
      </Block>
      {closed === null && <InError model={model} />}
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
  return changed ? (
    <Notice kind="warn" title={says.changed}>
      <p>{says.changedSays}</p>
    </Notice>
  ) : null
}

const Outcome = ({ model: { language, outcome } }: Part) =>
  outcome && (
    <OutcomePanel language={language} outcome={outcome}>
      <p>{exitMessages[language].frozen}</p>
      <Buttons>
        <Button kind="primary" form={FORM} name="do" value="close">
          {messages[language].close}
        </Button>
      </Buttons>
    </OutcomePanel>
  )

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
      <Buttons>
        {closed === null && (
          <Button kind={outcome ? 'secondary' : 'primary'} name="do" value="show">
            {outcome ? says.showAgain : says.show}
          </Button>
        )}
        <a className="rd-cancel" href={planUrl(language, plan)}>
          {formMessages[language].back}
        </a>
      </Buttons>
    </Form>
  )
}

const InError = ({ model: { language, plan } }: Part) => {
  const says = messages[language]
  return (
    <Block title={says.errorQuestion}>
      <p>
        {says.errorSays} <a href={inLanguage(language, openedInErrorPath(plan))}>{says.errorLink}</a>
      </p>
    </Block>
  )
}
