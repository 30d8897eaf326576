import type { Language } from '../../../core/shared/bilingual.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { Select } from '../../../ui/choice-fields.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { clientUrl, clientsUrl } from '../../clients/paths.ts'
import { inLanguage, openPlanPath } from '../paths.ts'
import { Day, Figure, Paragraph, textIn } from '../shared/part-fields.tsx'
import type { FormShown } from '../shared/part-fields.tsx'
import { packageField } from '../shared/read-form.ts'
import { YesNo } from '../shared/yes-no.tsx'
import { EligibilityPanel } from './eligibility-panel.tsx'
import { LivePlans, Otherwise } from './live-plans.tsx'
import { messages } from './messages.ts'
import type { OpenModel } from './model.ts'

export const OpenPlanView = ({ frame, model }: { frame: Frame; model: OpenModel }) => {
  const { language } = frame
  const says = messages[language]
  const { client, errors } = model
  return (
    <Page
      frame={frame}
      title={says.title}
      crumbs={[
        { name: says.clients, href: clientsUrl(language) },
        { name: client.name, href: clientUrl(language, client.number) },
      ]}
      switchForm="open"
      wrong={Object.keys(errors).length > 0}
    >
      <ErrorSummary language={language} errors={errors} />
      <Head title={says.title} sub={says.forWhom(client.name, client.number)} />
      <LivePlans language={language} live={model.live} />
      <div className="rd-grid rd-grid--side">
        <OpenForm language={language} model={model} />
        <div>
          <EligibilityPanel language={language} model={model} />
          <Otherwise language={language} />
        </div>
      </div>
    </Page>
  )
}

type Props = { readonly language: Language; readonly model: OpenModel }

const OpenForm = ({ language, model }: Props) => {
  const says = messages[language]
  const { typed, errors, client } = model
  const plan: FormShown = { language, resource: 'plans', typed, errors }
  const asked: FormShown = { ...plan, resource: 'eligibility' }
  return (
    <Form id="open" action={inLanguage(language, openPlanPath(client.number))} token={model.token} once={model.once}>
      <Where language={language} model={model} />
      <Day of={plan} name="started_on" />
      <ReferredIn of={plan} model={model} />
      <YesNo of={plan} name="self_initiated" hint={says.selfInitiatedHint} />
      <h2>{says.facts}</h2>
      <Figure of={asked} name="weekly_hours" hint={says.hoursHint} />
      <YesNo of={asked} name="full_time_study" hint={says.studyHint} />
      <YesNo of={asked} name="in_ontario" />
      <h2>{says.exception}</h2>
      <Paragraph of={asked} name="exception_reason" hint={says.exceptionHint} rows={3} optional />
      <Buttons>
        <Button kind="primary">{says.open}</Button>
        <Button name="look" value="yes">
          {says.check}
        </Button>
      </Buttons>
    </Form>
  )
}

const Where = ({ language, model: { typed, errors, ...offered } }: Props) => {
  const says = messages[language]
  return (
    <>
      <h2>{says.thePlan}</h2>
      <Select
        language={language}
        name="site"
        label={says.site}
        value={textIn({ typed }, 'site')}
        options={offered.sites}
        blank={says.chooseSite}
        error={errors['site']}
      />
      <Select
        language={language}
        name="programme"
        label={says.programme}
        value={textIn({ typed }, 'programme')}
        options={offered.programmes}
        blank={says.chooseProgramme}
        error={errors['programme']}
      />
    </>
  )
}

const ReferredIn = ({ of, model }: { of: FormShown; model: OpenModel }) => {
  const { language, errors } = of
  const says = messages[language]
  const { options, indicator } = model.referredIn
  return (
    <Select
      language={language}
      name="referred_in"
      label={packageField('plans', 'referred_in').title[language]}
      hint={indicator === null ? undefined : says.referredInHint(indicator)}
      value={textIn(of, 'referred_in')}
      options={options}
      blank={says.notAsked}
      error={errors['referred_in']}
    />
  )
}
