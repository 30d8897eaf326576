import { maskedSin } from '../../../core/clients/sin.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import type { DateParts } from '../../../ui/date-field.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { FieldErrors } from '../../../ui/form.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { TextArea, TextField } from '../../../ui/text-field.tsx'
import { clientsUrl, clientUrl, inLanguage, sinPath } from '../paths.ts'
import { messages } from './messages.ts'
import type { SinOnFile } from './query.ts'

export type SinModel = {
  readonly name: string
  readonly number: number
  readonly onFile: SinOnFile | null
  /** The whole number, for the one page that answers the reason. */
  readonly shown: string | null
  readonly reason: string
  readonly expires: DateParts
  readonly errors: FieldErrors
  readonly token: string
  readonly once: string
}

export const SinView = ({ frame, model }: { frame: Frame; model: SinModel }) => {
  const { language } = frame
  const says = messages[language]
  const { name, number, onFile, shown, errors } = model
  return (
    <Page
      frame={frame}
      title={says.title}
      crumbs={[
        { name: says.clients, href: clientsUrl(language) },
        { name, href: clientUrl(language, number) },
      ]}
      wrong={Object.keys(errors).length > 0}
    >
      <ErrorSummary language={language} errors={errors} />
      <Head title={name} person sub={says.sub(number)} />
      <OnFile language={language} onFile={onFile} />
      {shown !== null && (
        <Callout kind="info" title={says.shown}>
          <p>
            <strong>{shown}</strong>
          </p>
          <p>{says.shownSays}</p>
        </Callout>
      )}
      {onFile && shown === null && <ShowForm language={language} model={model} />}
      <PutForm language={language} model={model} />
    </Page>
  )
}

type Part = { readonly language: Language; readonly model: SinModel }

const OnFile = ({ language, onFile }: { language: Language; onFile: SinOnFile | null }) => {
  const says = messages[language]
  if (!onFile) return <p>{says.none}</p>
  const { lastDigits, expiresOn } = onFile
  return (
    <p>
      {says.onFile(maskedSin(lastDigits))} {expiresOn !== null && says.expires(write[language].day(expiresOn))}
    </p>
  )
}

const ShowForm = ({ language, model: { number, reason, errors, token, once } }: Part) => {
  const says = messages[language]
  return (
    <Block title={says.show}>
      <Form
        id="show-sin"
        action={inLanguage(language, sinPath(number))}
        token={token}
        once={once}
        hidden={{ deed: 'show' }}
        label={says.show}
      >
        <p>{says.showSays}</p>
        <TextArea
          language={language}
          name="reason"
          label={says.reason}
          hint={says.reasonHint}
          value={reason}
          rows={3}
          error={errors['reason']}
        />
        <Buttons>
          <Button>{says.showIt}</Button>
        </Buttons>
      </Form>
    </Block>
  )
}

const PutForm = ({ language, model }: Part) => {
  const says = messages[language]
  const title = model.onFile ? says.replace : says.put
  return (
    <Block title={title}>
      <Form
        id="put-sin"
        action={inLanguage(language, sinPath(model.number))}
        token={model.token}
        once={model.once}
        hidden={{ deed: 'put' }}
        label={title}
      >
        <p>{says.putSays}</p>
        <PutFields language={language} model={model} />
        <Buttons>
          <Button>{says.putIt}</Button>
        </Buttons>
      </Form>
    </Block>
  )
}

const PutFields = ({ language, model: { expires, errors } }: Part) => {
  const says = messages[language]
  return (
    <>
      <TextField
        language={language}
        name="sin"
        label={says.sin}
        value=""
        width={14}
        inputMode="numeric"
        autoComplete="off"
        verbatim
        error={errors['sin']}
      />
      <DateField
        language={language}
        name="sin-expires"
        label={says.expiresOn}
        hint={says.expiresHint}
        value={expires}
        error={errors['sin-expires']}
        optional
      />
    </>
  )
}
