import type { Language } from '../../../core/shared/bilingual.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { messages } from './messages.ts'

export type ExportModel = {
  readonly language: Language
  readonly back: string
  readonly action: string
  readonly rows: number
  /** How many the file holds at most, where there are more. */
  readonly cut: number | null
  readonly asksPurpose: boolean
  readonly purpose: string
  readonly error: string | undefined
  readonly token: string
  readonly once: string
}

export const ExportView = ({ frame, model }: { frame: Frame; model: ExportModel }) => {
  const { language, back, action, rows, cut, asksPurpose, purpose, error, token, once } = model
  const t = messages[language]
  return (
    <Page
      frame={frame}
      title={t.exportTitle}
      crumbs={[{ name: t.title, href: back }]}
      switchForm="export"
      wrong={error !== undefined}
    >
      <ErrorSummary language={language} errors={error === undefined ? {} : { purpose: error }} />
      <Head title={t.exportTitle} />
      <p>{t.exportSays(rows)}</p>
      {cut !== null && <p>{t.exportCut(cut)}</p>}
      <Form id="export" action={action} token={token} once={once}>
        {asksPurpose && (
          <TextField
            language={language}
            name="purpose"
            label={t.purpose}
            hint={t.purposeHint}
            value={purpose}
            error={error}
          />
        )}
        <Buttons>
          <Button kind="primary">{t.download}</Button>
        </Buttons>
      </Form>
    </Page>
  )
}
