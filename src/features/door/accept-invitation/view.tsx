import type { Language } from '../../../core/shared/bilingual.ts'
import { SHORTEST_PASSWORD } from '../../../platform/auth/password-rules.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import type { FieldErrors } from '../../../ui/form.tsx'
import { Block } from '../../../ui/head.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { doorUrl, ELSEWHERE, invitationPath } from '../paths.ts'
import { DoorPage } from '../shared/door-page.tsx'
import { messages } from './messages.ts'

type InvitationViewProps = {
  readonly frame: Frame
  readonly token: string
  readonly once: string
  readonly invitation: string
  readonly givenName: string
  readonly elsewhere: boolean
  readonly errors?: FieldErrors
}

export const InvitationView = ({
  frame,
  token,
  once,
  invitation,
  givenName,
  elsewhere,
  errors,
}: InvitationViewProps) => {
  const { language } = frame
  const says = messages[language]
  return (
    <DoorPage
      frame={frame}
      title={says.title(givenName)}
      sub={says.sub}
      switchForm="invitation"
      {...(errors && { errors })}
    >
      <Form id="invitation" action={doorUrl(language, invitationPath(invitation))} token={token} once={once}>
        <TextField
          language={language}
          name="password"
          type="password"
          label={says.password}
          hint={says.hint(SHORTEST_PASSWORD)}
          error={errors?.['password']}
          value=""
          autoComplete="new-password"
        />
        <Buttons>
          <Button kind="primary">{says.accept}</Button>
        </Buttons>
      </Form>
      {elsewhere && <Elsewhere language={language} invitation={invitation} />}
    </DoorPage>
  )
}

const Elsewhere = ({ language, invitation }: { language: Language; invitation: string }) => {
  const says = messages[language]
  return (
    <Block title={says.or}>
      <p>{says.elsewhereSays}</p>
      <ButtonLink href={doorUrl(language, `${ELSEWHERE}?invitation=${encodeURIComponent(invitation)}`)}>
        {says.elsewhere}
      </ButtonLink>
    </Block>
  )
}
