import type { AccountRefusal } from '../../../core/accounts/refusals.ts'
import { sayRefusal } from '../../../core/accounts/refusals.ts'
import type { Frame } from '../../../ui/page.tsx'
import { moveCaseloadPath } from '../paths.ts'
import { ConfirmPage } from '../shared/confirm-page.tsx'
import { QUEUE } from './fields.ts'
import { messages } from './messages.ts'

export type MoveModel = {
  readonly code: string
  readonly name: string
  readonly siteCode: string
  readonly siteName: string
  readonly plans: number
  /** Null: to nobody. */
  readonly to: { readonly code: string; readonly name: string } | null
  readonly refusal: AccountRefusal | null
  readonly token: string
  readonly once: string
}

export const MoveView = ({ frame, model }: { frame: Frame; model: MoveModel }) => {
  const { language } = frame
  const says = messages[language]
  const { code, name, siteCode, siteName, plans, to, refusal, token, once } = model
  return (
    <ConfirmPage
      frame={frame}
      code={code}
      name={name}
      title={says.title}
      refused={refusal && { says: sayRefusal(refusal)[language] }}
      action={moveCaseloadPath(code)}
      hidden={{ site: siteCode, to: to?.code ?? QUEUE }}
      token={token}
      once={once}
      question={to ? says.question(plans, siteName, name, to.name) : says.questionQueue(plans, siteName, name)}
      consequences={[says.all, to ? says.seen : says.waiting, says.trail]}
      confirm={says.confirm}
    />
  )
}
