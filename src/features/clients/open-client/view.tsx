import type { Language } from '../../../core/shared/bilingual.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { ErrorSummary } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { TextArea } from '../../../ui/text-field.tsx'
import { clientsUrl, openClientUrl } from '../paths.ts'
import { messages } from './messages.ts'

export type OpenModel = {
  readonly language: Language
  readonly number: number
  readonly hours: number
  readonly reason: string
  readonly errors: Readonly<Record<string, string>>
  readonly token: string
  readonly once: string
}

export const OpenView = ({ frame, model }: { frame: Frame; model: OpenModel }) => {
  const { language, number, hours, reason, errors, token, once } = model
  const t = messages[language]
  return (
    <Page
      frame={frame}
      title={t.title}
      crumbs={[{ name: t.clients, href: clientsUrl(language) }]}
      switchForm="open-client"
      wrong={Object.keys(errors).length > 0}
    >
      <ErrorSummary language={language} errors={errors} />
      <Confirm
        language={language}
        id="open-client"
        action={openClientUrl(language, number)}
        token={token}
        once={once}
        question={t.question(number)}
        consequences={[t.forHours(hours), t.told, t.kept]}
        confirm={t.open}
        cancel={clientsUrl(language)}
      >
        <TextArea
          language={language}
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          value={reason}
          error={errors['reason']}
        />
      </Confirm>
    </Page>
  )
}
