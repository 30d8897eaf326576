import type { Language } from '../../../core/shared/bilingual.ts'
import { Notice } from '../../../ui/callout.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { ErrorSummary } from '../../../ui/form.tsx'
import type { FieldErrors } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { TextArea } from '../../../ui/text-field.tsx'
import { inLanguage, openedInErrorPath, planUrl } from '../paths.ts'
import type { FiguresShown } from '../shared/exit-outcome.ts'
import { Figures } from '../shared/exit-outcome-panel.tsx'
import { planCrumbs } from '../shared/plan-crumbs.ts'
import { messages } from './messages.ts'

export type OpenedInErrorModel = {
  readonly language: Language
  readonly plan: number
  readonly client: { readonly number: number; readonly name: string }
  /** Of the closure that would be corrected; null: the plan is open. */
  readonly revision: number | null
  /** What leaving the reports would do to them; null: it is in none, or they are not for the viewer. */
  readonly figures: FiguresShown | null
  /** Why nothing can be changed any more. */
  readonly stopped: string | null
  readonly notice: string | null
  readonly why: string
  readonly errors: FieldErrors
  readonly token: string
  readonly once: string
}

type Props = { readonly frame: Frame; readonly model: OpenedInErrorModel }

export const OpenedInErrorView = ({ frame, model }: Props) => {
  const { language, plan, client, stopped, notice, errors } = model
  const says = messages[language]
  const wrong = stopped !== null || notice !== null || Object.keys(errors).length > 0
  return (
    <Page
      frame={frame}
      title={says.title}
      crumbs={planCrumbs(language, client, plan)}
      switchForm="in-error"
      wrong={wrong}
    >
      <ErrorSummary language={language} errors={errors} />
      {notice !== null && <Notice kind="warn" title={notice} />}
      {stopped === null ? <Question model={model} /> : <Stopped model={model} says={stopped} />}
    </Page>
  )
}

const Stopped = ({ model: { language, plan }, says: why }: { model: OpenedInErrorModel; says: string }) => {
  const says = messages[language]
  return (
    <>
      <Head title={says.title} />
      <Notice kind="stop" title={says.stopped}>
        <p>{why}</p>
      </Notice>
      <p>
        <a href={planUrl(language, plan)}>{says.back}</a>
      </p>
    </>
  )
}

const Question = ({ model }: { model: OpenedInErrorModel }) => {
  const { language, plan, revision, why, errors, token, once, figures } = model
  const says = messages[language]
  const closed = revision !== null
  return (
    <Confirm
      language={language}
      id="in-error"
      action={inLanguage(language, openedInErrorPath(plan))}
      token={token}
      once={once}
      {...(closed && { hidden: { revision: String(revision) } })}
      question={says.question(plan)}
      consequences={[
        says.irreversible,
        says.outOfReports,
        closed ? says.staysClosed : says.closesToday,
        says.kept,
        says.newPlan,
      ]}
      confirm={says.confirm}
      danger
      cancel={planUrl(language, plan)}
    >
      {figures && <Figures language={language} figures={figures} />}
      {closed && (
        <TextArea
          language={language}
          name="why"
          label={says.why}
          hint={says.whyHint}
          value={why}
          rows={3}
          error={errors['why']}
        />
      )}
    </Confirm>
  )
}
