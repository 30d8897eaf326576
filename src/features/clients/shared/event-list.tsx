import type { Language } from '../../../core/shared/bilingual.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { Timeline } from '../../../ui/timeline.tsx'
import { planUrl } from '../../plans/paths.ts'
import { eventWords } from './event-words.ts'
import type { Event } from './events.ts'

type EventListProps = {
  readonly language: Language
  readonly label: string
  readonly today: PlainDate
  readonly events: readonly Event[]
  /** Sites whose plans the viewer may open. */
  readonly opens: readonly number[]
}

/** What happened to a person, line by line; what was decided for good has a full dot. */
export const EventList = ({ language, label, today, events, opens }: EventListProps) => (
  <Timeline
    language={language}
    label={label}
    today={today}
    events={events.map((event) => {
      const { what, sub } = eventWords(language, event)
      const linked = event.plan !== null && opens.includes(event.siteId)
      return {
        key: event.key,
        day: event.day,
        full: DECIDED.has(event.what),
        what: linked ? <a href={planUrl(language, event.plan)}>{what}</a> : what,
        ...(sub !== null && { sub }),
      }
    })}
  />
)

const DECIDED: ReadonlySet<Event['what']> = new Set(['registered', 'opened', 'accepted', 'closed', 'paid', 'corrected'])
