import type { Language } from '../../../core/shared/bilingual.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Form } from '../../../ui/form.tsx'
import type { FieldErrors } from '../../../ui/form.tsx'
import { Steps } from '../../../ui/navigation.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { doorUrl, SET_UP_CODE } from '../paths.ts'
import { hiddenOf } from '../shared/carried.ts'
import type { Carried } from '../shared/carried.ts'
import { DoorPage } from '../shared/door-page.tsx'
import { RecoveryCodes } from '../shared/recovery-codes.tsx'
import { messages } from './messages.ts'

type Sent = { readonly frame: Frame; readonly token: string; readonly once: string; readonly carried: Carried }

export type SetUpModel = {
  readonly secret: string
  readonly otpauth: string
  readonly signInName: string
  readonly proposal: string
  readonly errors?: FieldErrors
  readonly demonstrationCode: string | null
}

export const SetUpView = ({ model, ...sent }: Sent & { readonly model: SetUpModel }) => {
  const { frame } = sent
  const { errors } = model
  const says = messages[frame.language]
  return (
    <DoorPage frame={frame} title={says.title} sub={says.sub} switchForm="set-up" {...(errors && { errors })}>
      <Progress frame={frame} at="app" />
      <div className="rd-grid rd-grid--2">
        <div>
          <ol>
            <li>{says.first}</li>
            <li>{says.second}</li>
            <li>{says.third}</li>
          </ol>
          <Key language={frame.language} model={model} />
        </div>
        <div>
          {model.demonstrationCode !== null && (
            <Callout kind="info">
              <p>{says.demonstration(model.demonstrationCode)}</p>
            </Callout>
          )}
          <ConfirmForm {...sent} model={model} />
        </div>
      </div>
    </DoorPage>
  )
}

/** Shown once: the answer to a form, never a page one can come back to. */
export const CodesView = ({
  frame,
  token,
  once,
  carried,
  codes,
  seen,
}: Sent & { readonly codes: readonly string[]; readonly seen: string }) => {
  const says = messages[frame.language]
  return (
    <DoorPage frame={frame} title={says.codesTitle} sub={says.codesSub}>
      <Progress frame={frame} at="codes" />
      <p>{says.print}</p>
      <RecoveryCodes label={says.codes} codes={codes} />
      <Form
        id="kept"
        action={doorUrl(frame.language, SET_UP_CODE)}
        token={token}
        once={once}
        hidden={{ ...hiddenOf(carried), seen }}
      >
        <Buttons>
          <Button kind="primary">{says.kept}</Button>
        </Buttons>
      </Form>
    </DoorPage>
  )
}

const Progress = ({ frame: { language }, at }: { frame: Frame; at: 'app' | 'codes' }) => {
  const says = messages[language]
  return (
    <Steps
      language={language}
      label={says.steps}
      steps={[
        { name: says.stepApp, state: at === 'app' ? 'current' : 'done' },
        { name: says.stepCodes, state: at === 'app' ? 'ahead' : 'current' },
      ]}
    />
  )
}

const Key = ({ language, model }: { language: Language; model: SetUpModel }) => {
  const says = messages[language]
  return (
    <Facts
      facts={[
        { name: says.key, value: <code translate="no">{model.secret}</code>, long: true },
        { name: says.account, value: <span translate="no">{model.signInName}</span> },
        { name: says.kind, value: says.kindSays },
        { name: says.here, value: <a href={model.otpauth}>{says.link}</a> },
      ]}
    />
  )
}

const ConfirmForm = ({ frame: { language }, token, once, carried, model }: Sent & { readonly model: SetUpModel }) => {
  const says = messages[language]
  return (
    <Form
      id="set-up"
      action={doorUrl(language, SET_UP_CODE)}
      token={token}
      once={once}
      hidden={{ ...hiddenOf(carried), proposal: model.proposal }}
    >
      <TextField
        language={language}
        name="code"
        label={says.code}
        error={model.errors?.['code']}
        value=""
        autoComplete="one-time-code"
        inputMode="numeric"
        width={10}
        verbatim
      />
      <Buttons>
        <Button kind="primary">{says.confirm}</Button>
      </Buttons>
    </Form>
  )
}
