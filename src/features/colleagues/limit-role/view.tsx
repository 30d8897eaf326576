import { Button, Buttons } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import type { DateParts } from '../../../ui/date-field.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { FieldErrors } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import type { RecordedRole } from '../../../records/accounts/colleague.ts'
import { endRolePath, inLanguage, limitRolePath } from '../paths.ts'
import { crumbsTo } from '../shared/crumbs.ts'
import { messages as shared } from '../shared/messages.ts'
import { placeName, roleName } from '../shared/words.ts'
import { messages } from './messages.ts'

export type LimitModel = {
  readonly code: string
  readonly name: string
  readonly role: RecordedRole
  readonly to: DateParts
  readonly errors: FieldErrors
  readonly token: string
  readonly once: string
}

export const LimitView = ({ frame, model }: { frame: Frame; model: LimitModel }) => {
  const { language } = frame
  const says = messages[language]
  const { code, name, role, errors } = model
  return (
    <Page
      frame={frame}
      title={says.title}
      crumbs={crumbsTo(language, { code, name })}
      switchForm="limit"
      wrong={Object.keys(errors).length > 0}
    >
      <ErrorSummary language={language} errors={errors} />
      <Head title={says.title} sub={says.sub(roleName(language, role.role), placeName(language, role), name)} />
      <p>{says.now(shared[language].span(role.from, role.to))}</p>
      <Form
        id="limit"
        action={inLanguage(language, limitRolePath(code, role.code))}
        token={model.token}
        once={model.once}
      >
        <DateField
          language={language}
          name="to"
          label={says.to}
          hint={says.toHint}
          value={model.to}
          error={errors['to']}
          optional
        />
        <Buttons>
          <Button kind="primary">{says.send}</Button>
          <a href={inLanguage(language, endRolePath(code, role.code))}>{says.end}</a>
        </Buttons>
      </Form>
    </Page>
  )
}
