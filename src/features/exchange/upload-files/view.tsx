import type { Language } from '../../../core/shared/bilingual.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { FileField } from '../../../ui/file-field.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { EXCHANGE, TABLES, UPLOAD, inLanguage } from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { messages } from './messages.ts'

export type UploadModel = {
  /** Brings in the network of the province. */
  readonly network: boolean
  /** How many sites of one’s own. */
  readonly sites: number
  readonly error: string | undefined
  readonly token: string
  readonly once: string
}

export const UploadView = ({ frame, model }: { frame: Frame; model: UploadModel }) => {
  const { language } = frame
  const says = messages[language]
  const { error } = model
  return (
    <Page
      frame={frame}
      title={says.title}
      crumbs={[{ name: shared[language].title, href: inLanguage(language, EXCHANGE) }]}
      switchForm="upload"
      wrong={error !== undefined}
    >
      <ErrorSummary language={language} errors={error === undefined ? {} : { files: error }} />
      <Head title={says.title} sub={says.sub} />
      <Callout>
        <p>{partWords(language, model)}</p>
      </Callout>
      <FilesForm language={language} model={model} />
    </Page>
  )
}

const FilesForm = ({ language, model: { error, token, once } }: { language: Language; model: UploadModel }) => {
  const says = messages[language]
  return (
    <Form id="upload" action={inLanguage(language, UPLOAD)} token={token} once={once} encType="multipart/form-data">
      <FileField
        language={language}
        name="files"
        label={says.files}
        hint={
          <>
            {says.hint} <a href={inLanguage(language, TABLES)}>{shared[language].tables}</a>
          </>
        }
        accept=".csv,.json"
        multiple
        error={error}
      />
      <p>
        {says.kept} {says.again}
      </p>
      <Buttons>
        <Button kind="primary">{says.send}</Button>
      </Buttons>
    </Form>
  )
}

const partWords = (language: Language, { network, sites }: UploadModel): string => {
  const says = messages[language]
  if (network) return sites > 0 ? says.both : says.network
  return says.own(sites)
}
