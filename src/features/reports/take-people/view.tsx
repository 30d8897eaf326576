import type { Language } from '../../../core/shared/bilingual.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { messages } from './messages.ts'

export type TakeModel = {
  readonly language: Language
  readonly figure: string
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

/** Before people are taken along: how many, and what for when they are many. */
export const TakeView = ({ frame, model }: { frame: Frame; model: TakeModel }) => {
  const { language, figure, back, action, rows, cut, asksPurpose, purpose, error, token, once } = model
  const t = messages[language]
  return (
    <Page
      frame={frame}
      title={t.title}
      crumbs={[{ name: figure, href: back }]}
      switchForm="take"
      wrong={error !== undefined}
    >
      <ErrorSummary language={language} errors={error === undefined ? {} : { purpose: error }} />
      <Head title={t.title} sub={figure} />
      <p>{rows === 0 ? t.none : t.says(rows)}</p>
      {cut !== null && <p>{t.cut(cut)}</p>}
      {rows > 0 && (
        <Form id="take" action={action} token={token} once={once}>
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
      )}
    </Page>
  )
}
