import { maskedSin } from '../../../core/clients/sin.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/callout.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { FieldErrors } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { clientsUrl, clientUrl, inLanguage, sinPath } from '../paths.ts'
import { PersonFields } from '../shared/person-fields.tsx'
import type { PersonTyped } from '../shared/person-form.ts'
import type { Difference } from './differences.ts'
import { messages } from './messages.ts'

export type DetailsModel = {
  readonly name: string
  readonly number: number
  readonly typed: PersonTyped
  readonly revision: number
  /** The last three digits; null: none on file. */
  readonly sin: string | null
  readonly action: string
  readonly errors: FieldErrors
  /** What somebody else has changed; null: nobody has. */
  readonly differences: readonly Difference[] | null
  readonly token: string
  readonly once: string
}

export const DetailsView = ({ frame, model }: { frame: Frame; model: DetailsModel }) => {
  const { language } = frame
  const says = messages[language]
  const { name, number, typed, errors, revision, token, once } = model
  return (
    <Page
      frame={frame}
      title={says.title}
      crumbs={[
        { name: says.clients, href: clientsUrl(language) },
        { name, href: clientUrl(language, number) },
      ]}
      switchForm="details"
      wrong={Object.keys(errors).length > 0 || model.differences !== null}
    >
      <ErrorSummary language={language} errors={errors} />
      {model.differences && <Meanwhile language={language} differences={model.differences} />}
      <Head title={name} person sub={says.sub(number)} />
      <Form
        id="details"
        action={inLanguage(language, model.action)}
        token={token}
        once={once}
        hidden={{ revision: String(revision) }}
        label={says.title}
      >
        <PersonFields language={language} typed={typed} errors={errors} />
        <SinLine language={language} model={model} />
        <Buttons>
          <Button kind="primary">{says.save}</Button>
        </Buttons>
      </Form>
    </Page>
  )
}

const SinLine = ({ language, model: { sin, number } }: { language: Language; model: DetailsModel }) => {
  const says = messages[language]
  return (
    <>
      <h2>{says.sinHead}</h2>
      <p>
        {sin === null ? says.sinNone : says.sinKept(maskedSin(sin))}{' '}
        <a href={inLanguage(language, sinPath(number))}>{says.sinWays}</a>
      </p>
    </>
  )
}

const Meanwhile = ({ language, differences }: { language: Language; differences: readonly Difference[] }) => {
  const says = messages[language]
  return (
    <Notice kind="stop" title={says.meanwhile}>
      <p>{says.meanwhileSays}</p>
      <Table
        caption={says.caption}
        columns={[says.fact, says.now, says.typed].map((head) => ({ key: head, head }))}
        rows={differences.map(({ name, now, typed }) => ({ key: name, head: name, cells: [now, typed] }))}
        stack
      />
    </Notice>
  )
}
