import type { Language } from '../../../core/shared/bilingual.ts'
import { SHORTEST_PASSWORD } from '../../../platform/auth/password-rules.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { Block } from '../../../ui/head.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { CHANGE_PASSWORD, doorUrl } from '../paths.ts'
import { messages } from './messages.ts'
import type { AccountModel } from './model.ts'

export const PasswordForm = ({ language, model }: { language: Language; model: AccountModel }) => {
  const says = messages[language]
  const { token, once, account, errors } = model
  return (
    <Block title={says.change}>
      <p>{says.changeSays}</p>
      <Form id="change-password" action={doorUrl(language, CHANGE_PASSWORD)} token={token} once={once}>
        {/* So that a password store knows whose password changes. */}
        <input type="text" name="name" value={account.signInName} autoComplete="username" readOnly hidden />
        <TextField
          language={language}
          name="before"
          type="password"
          label={says.before}
          error={errors?.['before']}
          value=""
          autoComplete="current-password"
        />
        <TextField
          language={language}
          name="after"
          type="password"
          label={says.after}
          hint={says.hint(SHORTEST_PASSWORD)}
          error={errors?.['after']}
          value=""
          autoComplete="new-password"
        />
        <Buttons>
          <Button kind="primary">{says.change}</Button>
        </Buttons>
      </Form>
    </Block>
  )
}
