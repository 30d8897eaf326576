import type { Language } from '../../../core/shared/bilingual.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/callout.tsx'
import { Checkboxes } from '../../../ui/choice-fields.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { clientsUrl, inLanguage, REGISTER_AGAIN, REGISTER_PERSON } from '../paths.ts'
import { NoticeFields, VisitFields } from '../shared/at-site-fields.tsx'
import { choicesOf } from '../shared/person-controls.tsx'
import { PersonFields } from '../shared/person-fields.tsx'
import { RegistrationSteps } from '../shared/registration-steps.tsx'
import { messages } from './messages.ts'
import type { RegisterModel } from './model.ts'
import { SinFields } from './sin-fields.tsx'

export const RegisterView = ({ frame, model }: { frame: Frame; model: RegisterModel }) => {
  const { language } = frame
  const says = messages[language]
  const { errors, atSite, sites, token, once, carried } = model
  return (
    <Page
      frame={frame}
      title={says.title}
      crumbs={[{ name: says.clients, href: clientsUrl(language) }]}
      switchForm="register"
      wrong={Object.keys(errors).length > 0 || model.stopped !== null}
    >
      <ErrorSummary language={language} errors={errors} />
      {model.stopped && <StoppedNotice language={language} model={model} />}
      <Head title={says.title} sub={says.lead} />
      <RegistrationSteps language={language} at="person" />
      <Form
        id="register"
        action={inLanguage(language, REGISTER_PERSON)}
        token={token}
        once={once}
        hidden={{ carried }}
        label={says.title}
      >
        <PersonFields language={language} typed={model.person} errors={errors} />
        <SinFields language={language} model={model} />
        <VisitFields language={language} typed={atSite} sites={sites} errors={errors} />
        <NoticeFields language={language} typed={atSite} errors={errors} />
        <ConsentFields language={language} values={model.consents} />
        <Buttons>
          <Button kind="primary">{says.register}</Button>
        </Buttons>
      </Form>
    </Page>
  )
}

const ConsentFields = ({ language, values }: { language: Language; values: readonly string[] }) => {
  const says = messages[language]
  return (
    <>
      <h2>{says.consents}</h2>
      <Checkboxes
        language={language}
        name="consents"
        label={says.consentsLead}
        hint={says.consentsHint}
        values={values}
        choices={choicesOf(language, 'consent-purpose')}
        optional
      />
    </>
  )
}

const StoppedNotice = ({ language, model }: { language: Language; model: RegisterModel }) => {
  const says = messages[language]
  const { stopped, carried, token, once } = model
  if (stopped?.reason === 'sin-taken')
    return (
      <Notice kind="stop" title={says.taken}>
        <p>{says.takenSays(stopped.number)}</p>
        <Form
          id="register-again"
          action={inLanguage(language, REGISTER_AGAIN)}
          token={token}
          once={once}
          hidden={{ reference: String(stopped.number), carried, only: 'show' }}
          label={says.openPlan}
        >
          <Buttons>
            <Button kind="secondary">{says.openPlan}</Button>
          </Buttons>
        </Form>
      </Notice>
    )
  return stopped?.reason === 'limited' ? (
    <Notice kind="stop" title={says.limited}>
      <p>{says.limitedSays}</p>
    </Notice>
  ) : (
    <Notice kind="stop" title={says.noSite} />
  )
}
