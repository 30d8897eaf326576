import type { ReactNode } from 'react'
import { Head } from './head.tsx'
import { messages } from './messages.ts'
import { Page } from './page.tsx'
import type { Frame } from './page.tsx'

type ErrorPageProps = {
  readonly frame: Frame
  readonly title: string
  readonly says: string
  /** What one may do now. */
  readonly ways?: readonly ReactNode[]
  /** Finds the line in the log, for whoever is asked for help. */
  readonly reference?: string | null
}

/** What went wrong, in plain words and without blame, and the ways on. */
export const ErrorPage = ({ frame, title, says, ways = [], reference = null }: ErrorPageProps) => {
  const words = messages[frame.language]
  return (
    <Page frame={frame} title={title}>
      <div className="rd-stopped">
        <Head title={title} />
        <p className="rd-lead">{says}</p>
        {ways.length > 0 && (
          <>
            <h2>{words.waysOn}</h2>
            <ul>
              {ways.map((way, at) => (
                <li key={at}>{way}</li>
              ))}
            </ul>
          </>
        )}
        {reference && (
          <p className="rd-reference">
            {words.reference} <strong translate="no">{reference}</strong>
            <span>{words.referenceSays}</span>
          </p>
        )}
      </div>
    </Page>
  )
}
