import { ButtonLink, Buttons } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/callout.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { doorUrl, SIGN_IN } from '../paths.ts'
import { DoorPage } from '../shared/door-page.tsx'
import { messages } from './messages.ts'

/** Why single sign-on did not let somebody in, and whom to ask. */
export const NotLetInView = ({ frame, why, does }: { frame: Frame; why: string; does?: string }) => {
  const says = messages[frame.language]
  return (
    <DoorPage frame={frame} title={says.title}>
      <Notice kind="stop" title={why}>
        {does !== undefined && <p>{does}</p>}
      </Notice>
      <Buttons>
        <ButtonLink kind="primary" href={doorUrl(frame.language, SIGN_IN)}>
          {says.back}
        </ButtonLink>
      </Buttons>
    </DoorPage>
  )
}
