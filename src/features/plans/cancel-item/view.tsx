import { Notice } from '../../../ui/callout.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { cancelItemPath, changePath, inLanguage, planUrl } from '../paths.ts'
import { formMessages } from '../shared/form-messages.ts'
import { planCrumbs } from '../shared/plan-crumbs.ts'
import { messages } from './messages.ts'

/** Why it cannot be done as things stand. */
export type CancelStop = 'closed' | 'already' | 'meanwhile'

export type CancelItemModel = {
  readonly plan: number
  readonly client: { readonly number: number; readonly name: string }
  readonly number: number
  readonly revision: number
  readonly name: string
  /** The component the plan would leave. */
  readonly leaves: string | null
  readonly stop: CancelStop | null
  readonly token: string
  readonly once: string
}

export const CancelItemView = ({ frame, model }: { frame: Frame; model: CancelItemModel }) => {
  const { language } = frame
  const says = messages[language]
  const { plan, client, number, revision, name, leaves, stop, token, once } = model
  const crumbs = planCrumbs(language, client, plan)
  if (stop)
    return (
      <Page frame={frame} title={says.title} crumbs={crumbs} wrong>
        <Head title={says.question(name)} />
        <Stopped language={language} stop={stop} />
        <p>
          <a href={inLanguage(language, changePath(plan, 'items', number))}>{says.look}</a>
        </p>
      </Page>
    )
  return (
    <Page frame={frame} title={says.title} crumbs={crumbs}>
      <Confirm
        language={language}
        id="cancel-item"
        action={inLanguage(language, cancelItemPath(plan, number))}
        token={token}
        once={once}
        hidden={{ revision: String(revision) }}
        question={says.question(name)}
        consequences={[says.stays, says.countsNot, ...(leaves ? [says.leaves(leaves)] : [])]}
        confirm={says.confirm}
        danger
        cancel={planUrl(language, plan)}
      />
    </Page>
  )
}

const Stopped = ({ language, stop }: { language: Frame['language']; stop: CancelStop }) => {
  const says = messages[language]
  const why = { closed: formMessages[language].closedSays, already: says.already, meanwhile: says.meanwhile }[stop]
  return (
    <Notice kind="stop" title={says.stopped}>
      <p>{why}</p>
    </Notice>
  )
}
