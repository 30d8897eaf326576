import type { Bilingual, Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/callout.tsx'
import { Checkboxes } from '../../../ui/choice-fields.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { FieldErrors } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { EXCHANGE, TAKE, inLanguage } from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { messages } from './messages.ts'
import { SiteChoice } from './site-choice.tsx'
import type { SitesShown } from './sites.ts'

export type TakeModel = {
  readonly tables: readonly {
    readonly name: string
    readonly title: Bilingual
    /** Columns the role may not take out. */
    readonly leftOut: readonly Bilingual[]
  }[]
  readonly chosen: readonly string[]
  readonly sites: SitesShown
  readonly purpose: string
  readonly errors: FieldErrors
  readonly token: string
  readonly once: string
}

export const TakeView = ({ frame, model }: { frame: Frame; model: TakeModel }) => {
  const { language } = frame
  const says = messages[language]
  return (
    <Page
      frame={frame}
      title={says.title}
      crumbs={[{ name: shared[language].title, href: inLanguage(language, EXCHANGE) }]}
      {...(model.tables.length > 0 && { switchForm: 'take' })}
      wrong={Object.keys(model.errors).length > 0}
    >
      <ErrorSummary language={language} errors={model.errors} />
      <Head title={says.title} sub={says.sub} />
      {model.tables.length === 0 ? (
        <Empty title={says.nothing}>
          <p>{says.nothingSays}</p>
        </Empty>
      ) : (
        <Wanted language={language} model={model} />
      )}
    </Page>
  )
}

const Wanted = ({ language, model }: { language: Language; model: TakeModel }) => {
  const says = messages[language]
  const { tables, chosen, sites, purpose, errors, token, once } = model
  const leftOutAnywhere = tables.some(({ leftOut }) => leftOut.length > 0)
  return (
    <Form id="take" action={inLanguage(language, TAKE)} token={token} once={once}>
      <Checkboxes
        language={language}
        name="resources"
        label={says.tables}
        hint={leftOutAnywhere && says.tablesHint}
        values={chosen}
        error={errors['resources']}
        choices={tables.map(({ name, title, leftOut }) => ({
          value: name,
          label: title[language],
          ...(leftOut.length > 0 && {
            hint: says.leftOut(write[language].list(leftOut.map((one) => one[language]))),
          }),
        }))}
      />
      <SiteChoice language={language} sites={sites} error={errors['sites']} />
      <TextField
        language={language}
        name="purpose"
        label={says.purpose}
        hint={says.purposeHint}
        value={purpose}
        error={errors['purpose']}
      />
      <p>{says.keep}</p>
      <Buttons>
        <Button kind="primary">{says.send}</Button>
      </Buttons>
    </Form>
  )
}
