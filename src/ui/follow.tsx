import type { ReactNode } from 'react'
import { messages } from './evidence-messages.ts'
import type { Language } from '../core/shared/bilingual.ts'

type FollowProps = {
  readonly language: Language
  /** What stands now, in a word of ours. When the page says another one, or none, it is loaded anew. */
  readonly state: string
  /** What is going on, in a few words: read out when it changes, and not at every number. */
  readonly says: string
  /** This page, to look again by oneself. */
  readonly here: string
  readonly children: ReactNode
}

/** Work under way that is kept up to date: by its script every two seconds, without it by a link. */
export const Follow = ({ language, state, says, here, children }: FollowProps) => (
  <>
    <p className="rd-sr" role="status" data-follow-says>
      {says}
    </p>
    <div data-follow={state}>{children}</div>
    <p>
      <a href={here}>{messages[language].lookAgain}</a>
    </p>
  </>
)
