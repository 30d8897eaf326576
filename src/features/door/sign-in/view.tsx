import { Button, ButtonLink, Buttons } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/callout.tsx'
import { Form } from '../../../ui/form.tsx'
import type { FieldErrors } from '../../../ui/form.tsx'
import { Block } from '../../../ui/head.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { doorUrl, ELSEWHERE, SIGN_IN } from '../paths.ts'
import { hiddenOf, withNext } from '../shared/carried.ts'
import type { Carried } from '../shared/carried.ts'
import { DoorPage } from '../shared/door-page.tsx'
import { messages as shared } from '../shared/messages.ts'
import type { DemonstrationPerson } from '../shared/setting.ts'
import { messages } from './messages.ts'
import { People } from './people.tsx'

export type SignInModel = {
  readonly token: string
  readonly once: string
  readonly name: string
  readonly carried: Carried
  readonly turn?: string
  readonly errors?: FieldErrors
  readonly refused?: boolean
  readonly waitSeconds?: number
  readonly elsewhere: boolean
  readonly people: readonly DemonstrationPerson[]
}

export const SignInView = ({ frame, model }: { frame: Frame; model: SignInModel }) => {
  const { people, elsewhere, errors } = model
  const says = messages[frame.language]
  return (
    <DoorPage frame={frame} title={says.title} sub={says.sub} switchForm="sign-in" {...(errors && { errors })}>
      <Said frame={frame} model={model} />
      <div className={people.length > 0 ? 'rd-grid rd-grid--2' : 'rd-grid'}>
        <div>
          <ByPassword frame={frame} model={model} />
          {elsewhere && <Elsewhere frame={frame} model={model} />}
        </div>
        {people.length > 0 && (
          <People
            language={frame.language}
            people={people}
            token={model.token}
            once={model.once}
            carried={model.carried}
          />
        )}
      </div>
    </DoorPage>
  )
}

/** A demonstration where nobody may sign in. */
export const BarredView = ({ frame }: { frame: Frame }) => {
  const says = messages[frame.language]
  return (
    <DoorPage frame={frame} title={says.barred}>
      <p>{says.barredSays}</p>
    </DoorPage>
  )
}

type Part = { readonly frame: Frame; readonly model: SignInModel }

const Said = ({ frame, model: { carried, refused, waitSeconds } }: Part) => {
  const says = messages[frame.language]
  const others = shared[frame.language]
  return (
    <>
      {waitSeconds !== undefined && (
        <Notice kind="warn" title={others.wait(waitSeconds)}>
          <p>{others.waitWhy}</p>
        </Notice>
      )}
      {refused && (
        <Notice kind="stop" title={says.refused}>
          <p>{says.refusedSays}</p>
        </Notice>
      )}
      {carried.kept !== '' && (
        <Notice kind="info" title={says.kept}>
          <p>{says.keptSays}</p>
        </Notice>
      )}
    </>
  )
}

const ByPassword = ({ frame: { language }, model }: Part) => {
  const says = messages[language]
  return (
    <Form
      id="sign-in"
      action={doorUrl(language, SIGN_IN)}
      token={model.token}
      once={model.once}
      hidden={{ ...hiddenOf(model.carried), ...(model.turn !== undefined && { turn: model.turn }) }}
    >
      <TextField
        language={language}
        name="name"
        label={says.name}
        error={model.errors?.['name']}
        value={model.name}
        autoComplete="username"
        verbatim
      />
      <TextField
        language={language}
        name="password"
        type="password"
        label={says.password}
        error={model.errors?.['password']}
        value=""
        autoComplete="current-password"
      />
      <Buttons>
        <Button kind="primary">{says.signIn}</Button>
      </Buttons>
    </Form>
  )
}

/** A link, not a form: the policy of our pages lets no form lead to another site. */
const Elsewhere = ({ frame: { language }, model }: Part) => {
  const says = messages[language]
  return (
    <Block title={says.or}>
      <p>{model.carried.kept === '' ? says.elsewhereSays : says.elsewhereDrops}</p>
      <ButtonLink href={doorUrl(language, withNext(ELSEWHERE, model.carried))}>{says.elsewhere}</ButtonLink>
    </Block>
  )
}
