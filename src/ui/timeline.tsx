import type { ReactNode } from 'react'
import type { Language } from '../core/shared/bilingual.ts'
import type { PlainDate } from '../core/shared/plain-date.ts'
import { yearOf } from '../core/shared/plain-date.ts'
import { write } from '../platform/i18n/write.ts'
import { messages } from './evidence-messages.ts'

export type TimelineEvent = {
  readonly key: string
  readonly day: PlainDate
  readonly what: ReactNode
  readonly sub?: ReactNode
  /** What someone decided or did for good has a full dot; what was said or noted an open one. */
  readonly full?: boolean
}

/** What happened, newest first. Days of another year than the one before say their year. */
export const Timeline = ({
  language,
  label,
  today,
  events,
}: {
  language: Language
  label: string
  today: PlainDate
  events: readonly TimelineEvent[]
}) => {
  if (events.length === 0) return <p className="rd-none">{messages[language].noEvents}</p>
  const writes = write[language]
  const shown = (day: PlainDate) =>
    day === today
      ? messages[language].today
      : yearOf(day) === yearOf(today)
        ? writes.shortDay(day)
        : `${writes.shortDay(day)}${language === 'en' ? ',' : ''} ${yearOf(day)}`
  return (
    <ol className="rd-time" aria-label={label}>
      {events.map(({ key, day, what, sub, full }) => (
        <li key={key}>
          <time dateTime={day}>{shown(day)}</time>
          <svg className={full ? 'rd-dot rd-dot--full' : 'rd-dot'} viewBox="0 0 12 12" aria-hidden="true">
            <circle cx="6" cy="6" r="4.5" />
          </svg>
          <div>
            {what}
            {sub !== undefined && <span className="sub">{sub}</span>}
          </div>
        </li>
      ))}
    </ol>
  )
}
