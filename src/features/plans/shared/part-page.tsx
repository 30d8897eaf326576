import type { ReactNode } from 'react'
import { Button, Buttons } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/callout.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { planUrl } from '../paths.ts'
import { formMessages } from './form-messages.ts'
import type { FormShown } from './part-fields.tsx'
import { planCrumbs } from './plan-crumbs.ts'
import { PlanIsClosed } from './plan-form.tsx'

/** One field that was changed meanwhile: what is recorded now, and what was typed. */
export type Difference = { readonly name: string; readonly recorded: string; readonly typed: string }

export type PartModel = FormShown & {
  readonly title: string
  readonly plan: number
  readonly client: { readonly number: number; readonly name: string }
  readonly action: string
  readonly hidden: Readonly<Record<string, string>>
  readonly token: string
  readonly once: string
  readonly closed: boolean
  /** Not null: somebody changed it while it was being written. */
  readonly meanwhile: readonly Difference[] | null
  readonly warnings: readonly string[]
  /** Saving may be followed by another one of the kind. */
  readonly another: boolean
}

type Props = {
  readonly frame: Frame
  readonly model: PartModel
  readonly before?: ReactNode
  readonly after?: ReactNode
  readonly children: ReactNode
}

/** A form about one row of a plan: what stops it, what to look at, the fields, and the way back. */
export const PartPage = ({ frame, model, before, after, children }: Props) => {
  const { language } = frame
  const says = formMessages[language]
  const { title, plan, client, errors } = model
  const wrong = Object.keys(errors).length > 0 || model.meanwhile !== null || model.warnings.length > 0
  return (
    <Page frame={frame} title={title} crumbs={planCrumbs(language, client, plan)} switchForm="part" wrong={wrong}>
      <ErrorSummary language={language} errors={errors} />
      <Stops model={model} />
      <Head title={title} sub={says.about(client.name, plan)} />
      {before}
      <Form id="part" action={model.action} token={model.token} once={model.once} hidden={model.hidden}>
        {children}
        <Buttons>
          {!model.closed && <Button kind="primary">{says.save}</Button>}
          {!model.closed && model.another && (
            <Button name="then" value="another">
              {says.saveAndAnother}
            </Button>
          )}
          <a className="rd-cancel" href={planUrl(language, plan)}>
            {says.back}
          </a>
        </Buttons>
      </Form>
      {after}
    </Page>
  )
}

const Stops = ({ model }: { model: PartModel }) => {
  const { closed, meanwhile, warnings } = model
  const says = formMessages[model.language]
  return (
    <>
      {closed && <PlanIsClosed language={model.language} />}
      {meanwhile && (
        <Notice kind="warn" title={says.meanwhile}>
          <p>{says.meanwhileSays}</p>
          <Differences model={model} differences={meanwhile} />
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice kind="warn" title={says.lookFirst}>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
          <p>{says.lookFirstSays}</p>
        </Notice>
      )}
    </>
  )
}

const Differences = ({ model, differences }: { model: PartModel; differences: readonly Difference[] }) => {
  const says = formMessages[model.language]
  if (differences.length === 0) return <p>{says.meanwhileNothing}</p>
  return (
    <Table
      caption={says.differences}
      columns={[{ head: says.field }, { head: says.recordedNow }, { head: says.youTyped }]}
      rows={differences.map(({ name, recorded, typed }) => ({ key: name, head: name, cells: [recorded, typed] }))}
      stack
    />
  )
}
