import type { AccountState } from '../../../core/accounts/colleague.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { ErrorSummary } from '../../../ui/form.tsx'
import type { FieldErrors } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { colleaguePath, inLanguage, renewInvitationPath } from '../paths.ts'
import { crumbsTo } from '../shared/crumbs.ts'
import { messages } from './messages.ts'

export type RenewModel = {
  readonly code: string
  readonly name: string
  readonly account: AccountState | null
  readonly hours: number
  readonly signInName: string
  readonly errors: FieldErrors
  readonly token: string
  readonly once: string
}

export const RenewView = ({ frame, model }: { frame: Frame; model: RenewModel }) => {
  const { language } = frame
  const says = messages[language]
  const { code, name, account, errors } = model
  const isFirst = account === null
  return (
    <Page
      frame={frame}
      title={says.title}
      crumbs={crumbsTo(language, { code, name })}
      switchForm="renew"
      wrong={Object.keys(errors).length > 0}
    >
      <ErrorSummary language={language} errors={errors} />
      <Confirm
        language={language}
        id="renew"
        action={inLanguage(language, renewInvitationPath(code))}
        token={model.token}
        once={model.once}
        question={isFirst ? says.first(name) : says.again(name)}
        consequences={[
          says.works(model.hours),
          ...(isFirst ? [] : [says.oldDies]),
          ...(account === 'active' ? [says.password, says.secondStep] : []),
        ]}
        confirm={says.make}
        cancel={inLanguage(language, colleaguePath(code))}
      >
        {isFirst && <SignInName language={language} model={model} />}
      </Confirm>
    </Page>
  )
}

const SignInName = ({ language, model: { signInName, errors } }: { language: Language; model: RenewModel }) => {
  const says = messages[language]
  return (
    <TextField
      language={language}
      name="sign-in-name"
      type="email"
      label={says.signInName}
      hint={says.signInNameHint}
      value={signInName}
      autoComplete="off"
      verbatim
      error={errors['sign-in-name']}
    />
  )
}
