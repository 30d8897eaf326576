import { Button, ButtonLink, Buttons } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { doorUrl, GIVE_BACK } from '../paths.ts'
import { hiddenOf } from './carried.ts'
import type { Carried } from './carried.ts'
import { DoorPage } from './door-page.tsx'
import { messages } from './messages.ts'

type KeptViewProps = {
  readonly frame: Frame
  readonly token: string
  readonly once: string
  readonly carried: Carried
  /** Null: somebody else typed it. */
  readonly form: { readonly action: string; readonly fields: readonly (readonly [string, string])[] } | null
}

/** The form as it was typed; nothing is sent before its owner has seen it again. */
export const KeptView = ({ frame, token, once, carried, form }: KeptViewProps) => {
  const says = messages[frame.language]
  if (!form)
    return (
      <DoorPage frame={frame} title={says.notKeptTitle}>
        <p>{says.notKeptSays}</p>
        <Buttons>
          <ButtonLink kind="primary" href={doorUrl(frame.language, carried.next === '/' ? '' : carried.next)}>
            {says.goOn}
          </ButtonLink>
        </Buttons>
      </DoorPage>
    )
  return (
    <DoorPage frame={frame} title={says.keptTitle} switchForm="kept">
      <p>{says.keptSays}</p>
      <Form id="kept" action={doorUrl(frame.language, GIVE_BACK)} token={token} once={once} hidden={hiddenOf(carried)}>
        {null}
      </Form>
      <form action={form.action} method="post" className="rd-form">
        {[...form.fields, ['token', token] as const, ['only', 'show'] as const].map(([name, value], at) => (
          <input key={at} type="hidden" name={name} value={value} />
        ))}
        <Buttons>
          <Button kind="primary">{says.giveBack}</Button>
        </Buttons>
      </form>
    </DoorPage>
  )
}
