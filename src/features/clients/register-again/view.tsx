import type { Language } from '../../../core/shared/bilingual.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/callout.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { FieldErrors } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { clientsUrl, inLanguage, REGISTER, REGISTER_AGAIN } from '../paths.ts'
import { NoticeFields, VisitFields } from '../shared/at-site-fields.tsx'
import type { AtSiteTyped, OwnSite } from '../shared/at-site-form.ts'
import { RegistrationSteps } from '../shared/registration-steps.tsx'
import { messages } from './messages.ts'

export type AgainModel = {
  readonly number: number
  /** The check this follows, sealed. */
  readonly carried: string
  readonly sites: readonly OwnSite[]
  readonly typed: AtSiteTyped
  readonly errors: FieldErrors
  readonly tooOld: boolean
  readonly token: string
  readonly once: string
}

export const AgainView = ({ frame, model }: { frame: Frame; model: AgainModel }) => {
  const { language } = frame
  const says = messages[language]
  const { number, carried, sites, typed, errors, tooOld, token, once } = model
  return (
    <Page
      frame={frame}
      title={says.title}
      crumbs={[{ name: says.clients, href: clientsUrl(language) }]}
      switchForm="register-again"
      wrong={Object.keys(errors).length > 0 || tooOld}
    >
      <ErrorSummary language={language} errors={errors} />
      {tooOld && <TooOld language={language} />}
      <Head title={says.title} sub={says.lead(number)} />
      <RegistrationSteps language={language} at="person" />
      <Form
        id="register-again"
        action={inLanguage(language, REGISTER_AGAIN)}
        token={token}
        once={once}
        hidden={{ reference: String(number), carried }}
        label={says.title}
      >
        <VisitFields language={language} typed={typed} sites={sites} errors={errors} />
        <NoticeFields language={language} typed={typed} errors={errors} />
        <Buttons>
          <Button kind="primary">{says.link}</Button>
        </Buttons>
      </Form>
    </Page>
  )
}

const TooOld = ({ language }: { language: Language }) => {
  const says = messages[language]
  return (
    <Notice kind="stop" title={says.tooOld}>
      <p>{says.tooOldSays}</p>
      <ButtonLink href={inLanguage(language, REGISTER)}>{says.again}</ButtonLink>
    </Notice>
  )
}
