import { Button, Buttons } from '../../../ui/button.tsx'
import { Callout, Notice } from '../../../ui/callout.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { TextArea } from '../../../ui/text-field.tsx'
import { clientUrl } from '../../clients/paths.ts'
import { closurePath, inLanguage, openedInErrorPath, planUrl } from '../paths.ts'
import { ExitFields } from '../shared/exit-fields.tsx'
import { OutcomePanel } from '../shared/exit-outcome-panel.tsx'
import { formMessages } from '../shared/form-messages.ts'
import { textIn } from '../shared/part-fields.tsx'
import { messages } from './messages.ts'
import type { CorrectionModel } from './model.ts'
import { Meanwhile, Past } from './tables.tsx'

type Props = { readonly frame: Frame; readonly model: CorrectionModel }
type Part = { readonly model: CorrectionModel }

const FORM = 'closure'

export const CorrectClosureView = ({ frame, model }: Props) => {
  const { language, plan, client, errors, stopped } = model
  const says = messages[language]
  const crumbs = [
    { name: client.name, href: clientUrl(language, client.number) },
    { name: formMessages[language].plan(plan), href: planUrl(language, plan) },
  ]
  return (
    <Page frame={frame} title={says.title} crumbs={crumbs} switchForm={FORM} wrong={isWrong(model)}>
      <ErrorSummary language={language} errors={errors} />
      <Stops model={model} />
      <Head title={says.title} sub={formMessages[language].about(client.name, plan)} />
      <p>{says.closedOn(model.closedOn)}</p>
      <p>{model.recorded === null ? says.noOutcome : says.recorded(model.recorded)}</p>
      {stopped === null && <Outcome model={model} />}
      {stopped === null ? <Questions model={model} /> : <Back model={model} />}
      {model.past.length > 0 && <Past language={language} past={model.past} />}
      {stopped === null && <InError model={model} />}
    </Page>
  )
}

const isWrong = ({ errors, stopped, meanwhile, changed, nothing }: CorrectionModel): boolean =>
  Object.keys(errors).length > 0 || stopped !== null || meanwhile !== null || changed || nothing

const Stops = ({ model }: Part) => {
  const { language, stopped, meanwhile, changed, nothing } = model
  const says = messages[language]
  if (stopped !== null)
    return (
      <Notice kind="stop" title={says.stopped}>
        <p>{stopped}</p>
      </Notice>
    )
  if (meanwhile) return <Meanwhile language={language} differences={meanwhile} />
  if (nothing)
    return (
      <Notice kind="warn" title={says.nothing}>
        <p>{says.nothingSays}</p>
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
      <p>{messages[language].kept}</p>
      <Buttons>
        <Button kind="primary" form={FORM} name="do" value="correct">
          {messages[language].correct}
        </Button>
      </Buttons>
    </OutcomePanel>
  )

const Questions = ({ model }: Part) => {
  const { language, plan, token, once, shown, errors, revision, outcome } = model
  const says = messages[language]
  return (
    <Block title={says.what}>
      <Form
        id={FORM}
        action={inLanguage(language, closurePath(plan))}
        token={token}
        once={once}
        hidden={{ revision, ...(shown !== null && { shown }) }}
      >
        {model.fromCode && (
          <Callout>
            <p>{says.fromCode}</p>
          </Callout>
        )}
        <ExitFields of={model} />
        <TextArea
          language={language}
          name="why"
          label={says.why}
          hint={says.whyHint}
          value={textIn(model, 'why')}
          rows={3}
          error={errors['why']}
        />
        <Buttons>
          <Button kind={outcome ? 'secondary' : 'primary'} name="do" value="show">
            {outcome ? says.showAgain : says.show}
          </Button>
          <a className="rd-cancel" href={planUrl(language, plan)}>
            {formMessages[language].back}
          </a>
        </Buttons>
      </Form>
    </Block>
  )
}

const Back = ({ model: { language, plan } }: Part) => (
  <p>
    <a href={planUrl(language, plan)}>{formMessages[language].back}</a>
  </p>
)

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
