import { createElement } from 'react'
import type { Language } from '../core/shared/bilingual.ts'
import { WARNING_MINUTES } from './islands/minutes-left.ts'
import { messages } from './messages.ts'

export type Idle = {
  /** When the session ends if nothing happens, in milliseconds. */
  readonly endsAt: number
  /** The server’s clock when the page was made: browsers’ clocks are wrong by minutes. */
  readonly now?: number
  /** Where to post to stay, and the request token that goes with it. */
  readonly stay: string
  readonly token: string
  readonly script: string
}

/** Silent until the session is about to end. Without its script nothing is missing: a form that comes late is kept. */
export const SessionWatch = ({ language, idle, left }: { language: Language; idle: Idle; left?: number }) => {
  const says = sentencesByMinute(language)
  return createElement(
    'session-watch',
    {
      'data-ends-at': idle.endsAt,
      'data-now': idle.now,
      'data-stay': idle.stay,
      'data-token': idle.token,
      'data-says': JSON.stringify(says),
      ...(left !== undefined && { 'data-open': '' }),
    },
    <div role="status">{left !== undefined && says[left]}</div>,
    <button type="button" className="ontario-button ontario-button--secondary rd-button--s">
      {messages[language].stay}
    </button>,
  )
}

/** One whole sentence for each number of minutes left, the first for none. */
const sentencesByMinute = (language: Language): readonly string[] => {
  const { ended, endsSoon, endsIn } = messages[language]
  return [ended, endsSoon, ...Array.from({ length: WARNING_MINUTES - 1 }, (_, at) => endsIn(at + 2))]
}
