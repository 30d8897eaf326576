import type { ReactNode } from 'react'
import { Notice } from '../../../ui/callout.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { colleaguePath, inLanguage } from '../paths.ts'
import { crumbsTo } from './crumbs.ts'
import { messages } from './messages.ts'

type ConfirmPageProps = {
  readonly frame: Frame
  readonly code: string
  readonly name: string
  readonly title: string
  /** Why it cannot be done as things stand, with the way to change that. */
  readonly refused: { readonly says: string; readonly way?: ReactNode } | null
  readonly action: string
  readonly hidden?: Readonly<Record<string, string>>
  readonly token: string
  readonly once: string
  readonly question: string
  readonly consequences: readonly string[]
  readonly confirm: string
  readonly danger?: boolean
}

/** The question before a change about a person, or why it is refused. */
export const ConfirmPage = (props: ConfirmPageProps) => {
  const { frame, code, name, title, refused, action, ...asked } = props
  const { language } = frame
  const person = inLanguage(language, colleaguePath(code))
  return (
    <Page frame={frame} title={title} crumbs={crumbsTo(language, { code, name })} wrong={refused !== null}>
      {refused ? (
        <>
          <Head title={asked.question} />
          <Notice kind="stop" title={messages[language].stopped}>
            <p>{refused.says}</p>
            {refused.way}
          </Notice>
          <p>
            <a href={person}>{messages[language].backTo(name)}</a>
          </p>
        </>
      ) : (
        <Confirm language={language} id="confirm" action={inLanguage(language, action)} cancel={person} {...asked} />
      )}
    </Page>
  )
}
