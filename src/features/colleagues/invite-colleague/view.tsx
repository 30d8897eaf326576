import type { Language } from '../../../core/shared/bilingual.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { Radios } from '../../../ui/choice-fields.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { FieldErrors } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { COLLEAGUES, INVITE_COLLEAGUE, inLanguage } from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { RoleFields } from '../shared/role-fields.tsx'
import type { RoleTyped } from '../shared/role-fields.tsx'
import { messages } from './messages.ts'

type Option = { readonly value: string; readonly label: string }

export type InviteModel = {
  readonly typed: RoleTyped & {
    readonly givenName: string
    readonly familyName: string
    readonly language: string
    readonly signInName: string
  }
  readonly roles: readonly Option[]
  readonly places: readonly Option[]
  readonly errors: FieldErrors
  readonly token: string
  readonly once: string
}

export const InviteView = ({ frame, model }: { frame: Frame; model: InviteModel }) => {
  const { language } = frame
  const says = messages[language]
  const { typed, errors } = model
  return (
    <Page
      frame={frame}
      title={says.title}
      crumbs={[{ name: shared[language].colleagues, href: inLanguage(language, COLLEAGUES) }]}
      switchForm="invite"
      wrong={Object.keys(errors).length > 0}
    >
      <ErrorSummary language={language} errors={errors} />
      <Head title={says.title} sub={says.lead} />
      <Form id="invite" action={inLanguage(language, INVITE_COLLEAGUE)} token={model.token} once={model.once}>
        <h2>{says.person}</h2>
        <Person language={language} model={model} />
        <h2>{says.firstRole}</h2>
        <RoleFields language={language} typed={typed} roles={model.roles} places={model.places} errors={errors} />
        <Buttons>
          <Button kind="primary">{says.send}</Button>
        </Buttons>
      </Form>
    </Page>
  )
}

type Part = { readonly language: Language; readonly model: InviteModel }

const Person = ({ language, model: { typed, errors } }: Part) => {
  const says = messages[language]
  return (
    <>
      <TextField
        language={language}
        name="given-name"
        label={says.givenName}
        value={typed.givenName}
        width={30}
        autoComplete="off"
        verbatim
        error={errors['given-name']}
      />
      <TextField
        language={language}
        name="family-name"
        label={says.familyName}
        value={typed.familyName}
        width={30}
        autoComplete="off"
        verbatim
        error={errors['family-name']}
      />
      <Spoken language={language} value={typed.language} error={errors['language']} />
      <TextField
        language={language}
        name="sign-in-name"
        type="email"
        label={says.signInName}
        hint={says.signInNameHint}
        value={typed.signInName}
        autoComplete="off"
        verbatim
        error={errors['sign-in-name']}
      />
    </>
  )
}

type SpokenProps = { readonly language: Language; readonly value: string; readonly error: string | undefined }

const Spoken = ({ language, value, error }: SpokenProps) => {
  const says = messages[language]
  return (
    <Radios
      language={language}
      name="language"
      label={says.language}
      hint={says.languageHint}
      value={value}
      choices={[
        { value: 'en', label: <span lang="en-CA">{says.english}</span> },
        { value: 'fr', label: <span lang="fr-CA">{says.french}</span> },
      ]}
      inLine
      error={error}
    />
  )
}
