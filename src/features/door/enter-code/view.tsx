import { ButtonLink, Buttons } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/callout.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { ACCOUNT, doorUrl } from '../paths.ts'
import { DoorPage } from '../shared/door-page.tsx'
import { messages as shared } from '../shared/messages.ts'
import { messages } from './messages.ts'

/** After a recovery code: how many are left, before one goes on. */
export const RecoveryCodeUsedView = ({ frame, left, next }: { frame: Frame; left: number; next: string }) => {
  const says = messages[frame.language]
  return (
    <DoorPage frame={frame} title={says.used}>
      <Notice kind="warn" title={says.left(left)} />
      <Buttons>
        <ButtonLink kind="primary" href={doorUrl(frame.language, next === '/' ? '' : next)}>
          {shared[frame.language].goOn}
        </ButtonLink>
        <ButtonLink href={doorUrl(frame.language, ACCOUNT)}>{says.account}</ButtonLink>
      </Buttons>
    </DoorPage>
  )
}

/** The half session has ended. */
export const TooManyView = ({ frame, signIn }: { frame: Frame; signIn: string }) => {
  const says = messages[frame.language]
  return (
    <DoorPage frame={frame} title={says.tooMany}>
      <p>{says.tooManySays}</p>
      <Buttons>
        <ButtonLink kind="primary" href={doorUrl(frame.language, signIn)}>
          {says.beginAgain}
        </ButtonLink>
      </Buttons>
    </DoorPage>
  )
}
