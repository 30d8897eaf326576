import { checkPurposes } from '../../../core/clients/check.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/callout.tsx'
import { Select } from '../../../ui/choice-fields.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { clientsUrl, inLanguage, REGISTER } from '../paths.ts'
import { NameFields } from '../shared/person-fields.tsx'
import { SinField } from '../shared/sin-fields.tsx'
import { RegistrationSteps } from '../shared/registration-steps.tsx'
import { messages } from './messages.ts'
import type { CheckModel } from './model.ts'
import { Found } from './found.tsx'

export const CheckView = ({ frame, model }: { frame: Frame; model: CheckModel }) => {
  const { language } = frame
  const says = messages[language]
  return (
    <Page
      frame={frame}
      title={says.title}
      crumbs={[{ name: says.clients, href: clientsUrl(language) }]}
      switchForm="check"
      wrong={Object.keys(model.errors).length > 0}
    >
      <ErrorSummary language={language} errors={model.errors} />
      {model.stopped && <Stopped language={language} stopped={model.stopped} />}
      <Head title={says.question} sub={says.lead} />
      <RegistrationSteps language={language} at="check" />
      <div className={model.found ? 'rd-grid rd-grid--left' : 'rd-grid'}>
        <div className="rd-panel rd-panel--wash">
          <Asked language={language} model={model} />
        </div>
        {model.found && <Found language={language} model={model} found={model.found} />}
      </div>
    </Page>
  )
}

const Stopped = ({ language, stopped }: { language: Language; stopped: 'limited' | 'no-site' }) => {
  const says = messages[language]
  return stopped === 'limited' ? (
    <Notice kind="stop" title={says.limited}>
      <p>{says.limitedSays}</p>
    </Notice>
  ) : (
    <Notice kind="stop" title={says.noSite} />
  )
}

const Asked = ({ language, model }: { language: Language; model: CheckModel }) => {
  const says = messages[language]
  const { typed, errors, token, once, found } = model
  return (
    <Form
      id="check"
      action={inLanguage(language, REGISTER)}
      token={token}
      once={once}
      hidden={model.sinSealed === '' ? {} : { 'sin-kept': model.sinSealed }}
      label={says.question}
    >
      <h2>{says.byName}</h2>
      <NameFields language={language} typed={typed} errors={errors} />
      <NumberFields language={language} typed={typed} errors={errors} sinKept={model.sinKept} />
      <Select
        language={language}
        name="purpose"
        label={says.purpose}
        value={typed.purpose}
        blank={says.choosePurpose}
        options={Object.entries(checkPurposes).map(([value, label]) => ({ value, label: label[language] }))}
        error={errors['purpose']}
      />
      <Buttons>
        <Button kind={found ? 'secondary' : 'primary'} icon="search">
          {found ? says.again : says.search}
        </Button>
      </Buttons>
      <p className="rd-small rd-mute">{says.recorded}</p>
    </Form>
  )
}

const NumberFields = ({
  language,
  typed,
  errors,
  sinKept,
}: { readonly language: Language } & Pick<CheckModel, 'typed' | 'errors' | 'sinKept'>) => {
  const says = messages[language]
  return (
    <>
      <h2>{says.byNumber}</h2>
      <TextField
        language={language}
        name="reference"
        label={says.reference}
        value={typed.reference}
        width={14}
        inputMode="numeric"
        autoComplete="off"
        verbatim
        error={errors['reference']}
        optional
      />
      <SinField language={language} kept={sinKept} error={errors['sin']} />
    </>
  )
}
