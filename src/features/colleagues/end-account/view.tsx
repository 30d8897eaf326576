import type { AccountRefusal } from '../../../core/accounts/refusals.ts'
import { sayRefusal } from '../../../core/accounts/refusals.ts'
import type { Frame } from '../../../ui/page.tsx'
import { endAccountPath, inLanguage, moveCaseloadPath } from '../paths.ts'
import { ConfirmPage } from '../shared/confirm-page.tsx'
import { messages } from './messages.ts'

export type EndAccountModel = {
  readonly code: string
  readonly name: string
  /** How many roles would end. */
  readonly roles: number
  readonly refusal: AccountRefusal | null
  readonly token: string
  readonly once: string
}

export const EndAccountView = ({ frame, model }: { frame: Frame; model: EndAccountModel }) => {
  const { language } = frame
  const says = messages[language]
  const { code, name, roles, refusal, token, once } = model
  const way = refusal?.reason === 'holds-caseload' && (
    <p>
      <a href={inLanguage(language, moveCaseloadPath(code))}>{says.move}</a>
    </p>
  )
  return (
    <ConfirmPage
      frame={frame}
      code={code}
      name={name}
      title={says.title}
      refused={refusal && { says: sayRefusal(refusal)[language], way }}
      action={endAccountPath(code)}
      token={token}
      once={once}
      question={says.question(name)}
      consequences={[says.signedOut, says.roles(roles), says.kept]}
      confirm={says.confirm}
      danger
    />
  )
}
