import { Button, Buttons } from '../../../ui/button.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { FieldErrors } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { giveRolePath, inLanguage } from '../paths.ts'
import { crumbsTo } from '../shared/crumbs.ts'
import { RoleFields } from '../shared/role-fields.tsx'
import type { RoleTyped } from '../shared/role-fields.tsx'
import { messages } from './messages.ts'

type Option = { readonly value: string; readonly label: string }

export type GiveModel = {
  readonly code: string
  readonly name: string
  readonly typed: RoleTyped
  readonly roles: readonly Option[]
  readonly places: readonly Option[]
  readonly errors: FieldErrors
  readonly token: string
  readonly once: string
}

export const GiveView = ({ frame, model }: { frame: Frame; model: GiveModel }) => {
  const { language } = frame
  const says = messages[language]
  const { code, name, errors } = model
  return (
    <Page
      frame={frame}
      title={says.title}
      crumbs={crumbsTo(language, { code, name })}
      switchForm="give"
      wrong={Object.keys(errors).length > 0}
    >
      <ErrorSummary language={language} errors={errors} />
      <Head title={says.title} sub={says.sub(name)} />
      <Form id="give" action={inLanguage(language, giveRolePath(code))} token={model.token} once={model.once}>
        <RoleFields language={language} typed={model.typed} roles={model.roles} places={model.places} errors={errors} />
        <p>{says.signedOut}</p>
        <Buttons>
          <Button kind="primary">{says.send}</Button>
        </Buttons>
      </Form>
    </Page>
  )
}
