import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/callout.tsx'
import { Checkboxes, Select } from '../../../ui/choice-fields.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { FieldErrors } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { addPath, contactsPath, inLanguage, planUrl } from '../paths.ts'
import { formMessages } from '../shared/form-messages.ts'
import { planCrumbs } from '../shared/plan-crumbs.ts'
import { PlanIsClosed } from '../shared/plan-form.tsx'
import { messages } from './messages.ts'

export type ContactsModel = {
  readonly plan: number
  readonly client: { readonly number: number; readonly name: string }
  readonly closed: boolean
  readonly starts: readonly { readonly value: string; readonly title: string | null; readonly on: PlainDate }[]
  readonly start: string
  readonly days: readonly { readonly day: PlainDate; readonly after: number; readonly planned: boolean }[]
  readonly chosen: readonly PlainDate[]
  readonly errors: FieldErrors
  readonly token: string
  readonly once: string
}

export const ContactsView = ({ frame, model }: { frame: Frame; model: ContactsModel }) => {
  const { language } = frame
  const says = messages[language]
  const { plan, client, closed, starts, errors } = model
  const crumbs = planCrumbs(language, client, plan)
  return (
    <Page
      frame={frame}
      title={says.title}
      crumbs={crumbs}
      switchForm="contacts"
      wrong={closed || Object.keys(errors).length > 0}
    >
      <ErrorSummary language={language} errors={errors} />
      {closed && <PlanIsClosed language={language} />}
      <Head title={says.title} sub={says.lead} />
      {starts.length === 0 ? (
        <Empty
          title={says.noWork}
          action={<ButtonLink href={inLanguage(language, addPath(plan, 'jobs'))}>{says.addJob}</ButtonLink>}
        >
          <p>{says.noWorkSays}</p>
        </Empty>
      ) : (
        <Contacts frame={frame} model={model} />
      )}
    </Page>
  )
}

const Contacts = ({ frame: { language }, model }: { frame: Frame; model: ContactsModel }) => {
  const says = messages[language]
  const { day: dayOf } = write[language]
  const { plan, starts, token, once } = model
  return (
    <Form id="contacts" action={inLanguage(language, contactsPath(plan))} token={token} once={once}>
      <Select
        language={language}
        name="start"
        label={says.start}
        value={model.start}
        options={starts.map(({ value, title, on }) => ({
          value,
          label: says.startOption(title ?? says.noTitle, dayOf(on)),
        }))}
      />
      <Days language={language} model={model} />
      <Buttons>
        {!model.closed && <Button kind="primary">{says.save}</Button>}
        {starts.length > 1 && (
          <Button name="only" value="show">
            {says.show}
          </Button>
        )}
        <a className="rd-cancel" href={planUrl(language, plan)}>
          {formMessages[language].back}
        </a>
      </Buttons>
    </Form>
  )
}

const Days = ({ language, model: { days, chosen, errors } }: { language: Frame['language']; model: ContactsModel }) => {
  const says = messages[language]
  return (
    <Checkboxes
      language={language}
      name="days"
      label={says.days}
      hint={says.daysHint}
      error={errors['days']}
      values={chosen}
      choices={days.map(({ day, after, planned }) => ({
        value: day,
        label: write[language].day(day),
        hint: planned ? says.isPlanned : says.after(after),
      }))}
    />
  )
}
