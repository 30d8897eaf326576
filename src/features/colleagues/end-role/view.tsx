import type { AccountRefusal } from '../../../core/accounts/refusals.ts'
import { sayRefusal } from '../../../core/accounts/refusals.ts'
import type { RecordedRole } from '../../../records/accounts/colleague.ts'
import type { Frame } from '../../../ui/page.tsx'
import { endRolePath, inLanguage, moveCaseloadPath } from '../paths.ts'
import { ConfirmPage } from '../shared/confirm-page.tsx'
import { placeName, roleName } from '../shared/words.ts'
import { messages } from './messages.ts'

export type EndRoleModel = {
  readonly code: string
  readonly name: string
  readonly role: RecordedRole
  readonly refusal: AccountRefusal | null
  readonly token: string
  readonly once: string
}

export const EndRoleView = ({ frame, model }: { frame: Frame; model: EndRoleModel }) => {
  const { language } = frame
  const says = messages[language]
  const { code, name, role, refusal, token, once } = model
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
      action={endRolePath(code, role.code)}
      token={token}
      once={once}
      question={says.question(roleName(language, role.role), placeName(language, role), name)}
      consequences={[says.atOnce, says.signedOut]}
      confirm={says.confirm}
      danger
    />
  )
}
