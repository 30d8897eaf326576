import { Button, Buttons } from '../../../ui/button.tsx'
import { Callout, Details, Notice } from '../../../ui/callout.tsx'
import { Form } from '../../../ui/form.tsx'
import type { FieldErrors } from '../../../ui/form.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { doorUrl, ENTER_CODE } from '../paths.ts'
import { hiddenOf } from './carried.ts'
import type { Carried } from './carried.ts'
import { DoorPage } from './door-page.tsx'
import { messages } from './messages.ts'

type CodeViewProps = {
  readonly frame: Frame
  readonly token: string
  readonly once: string
  readonly carried: Carried
  readonly turn?: string
  readonly errors?: FieldErrors
  readonly waitSeconds?: number
  readonly demonstration: { readonly code: string | null } | null
}

export const CodeView = ({ demonstration, waitSeconds, ...form }: CodeViewProps) => {
  const { frame, errors = {} } = form
  const says = messages[frame.language]
  return (
    <DoorPage frame={frame} title={says.codeTitle} sub={says.codeSub} switchForm="code-form" errors={errors}>
      {waitSeconds !== undefined && (
        <Notice kind="warn" title={says.wait(waitSeconds)}>
          <p>{says.waitWhy}</p>
        </Notice>
      )}
      {demonstration && (
        <Callout kind="info">
          <p>
            {demonstration.code === null
              ? says.demonstrationNoCode
              : says.demonstrationCode(inThrees(demonstration.code))}
          </p>
        </Callout>
      )}
      <CodeForm {...form} />
      <Details summary={says.noPhone}>
        <p>{says.noPhoneSays}</p>
      </Details>
    </DoorPage>
  )
}

const CodeForm = ({
  frame,
  token,
  once,
  carried,
  turn,
  errors = {},
}: Omit<CodeViewProps, 'demonstration' | 'waitSeconds'>) => {
  const { language } = frame
  const says = messages[language]
  return (
    <Form
      id="code-form"
      action={doorUrl(language, ENTER_CODE)}
      token={token}
      once={once}
      hidden={{ ...hiddenOf(carried), ...(turn !== undefined && { turn }) }}
    >
      <TextField
        language={language}
        name="code"
        label={says.code}
        hint={says.codeHint}
        error={errors['code']}
        value=""
        autoComplete="one-time-code"
        width={14}
        verbatim
      />
      <Buttons>
        <Button kind="primary">{says.continue}</Button>
      </Buttons>
    </Form>
  )
}

const inThrees = (code: string): string => `${code.slice(0, 3)}\u00a0${code.slice(3)}`
