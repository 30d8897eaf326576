import { Callout, Notice } from '../../../ui/callout.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { TextArea } from '../../../ui/text-field.tsx'
import { closurePath, inLanguage, planUrl } from '../paths.ts'
import { ExitFields } from '../shared/exit-fields.tsx'
import { ExitButtons, ExitDeed, InError, OutcomeChanged } from '../shared/exit-parts.tsx'
import { formMessages } from '../shared/form-messages.ts'
import { textIn } from '../shared/part-fields.tsx'
import { planCrumbs } from '../shared/plan-crumbs.ts'
import { messages } from './messages.ts'
import type { CorrectionModel } from './model.ts'
import { Meanwhile, Past } from './tables.tsx'

type Props = { readonly frame: Frame; readonly model: CorrectionModel }
type Part = { readonly model: CorrectionModel }

const FORM = 'closure'

export const CorrectClosureView = ({ frame, model }: Props) => {
  const { language, plan, client, errors, stopped } = model
  const says = messages[language]
  return (
    <Page
      frame={frame}
      title={says.title}
      crumbs={planCrumbs(language, client, plan)}
      switchForm={FORM}
      wrong={isWrong(model)}
    >
      <ErrorSummary language={language} errors={errors} />
      <Stops model={model} />
      <Head title={says.title} sub={formMessages[language].about(client.name, plan)} />
      <p>{says.closedOn(model.closedOn)}</p>
      <p>{model.recorded === null ? says.noOutcome : says.recorded(model.recorded)}</p>
      {stopped === null && (
        <ExitDeed language={language} outcome={model.outcome} form={FORM} deed="correct" words={says.correct}>
          {says.kept}
        </ExitDeed>
      )}
      {stopped === null ? <Questions model={model} /> : <Back model={model} />}
      {model.past.length > 0 && <Past language={language} past={model.past} />}
      {stopped === null && <InError language={language} says={says} plan={plan} />}
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
  return changed ? <OutcomeChanged says={says} /> : null
}

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
        <ExitButtons language={language} says={says} plan={plan} outcome={outcome} />
      </Form>
    </Block>
  )
}

const Back = ({ model: { language, plan } }: Part) => (
  <p>
    <a href={planUrl(language, plan)}>{formMessages[language].back}</a>
  </p>
)
