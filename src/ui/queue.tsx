import type { ReactNode } from 'react'

export type QueueItem = {
  readonly key: string
  readonly when?: ReactNode
  /** The first thing in it is a link to the matter itself. */
  readonly what: ReactNode
  readonly sub?: ReactNode
  readonly act?: { readonly words: string; readonly of: string; readonly href: string }
}

/** What waits for someone: when, what, and what to do about it. */
export const Queue = ({
  label,
  items,
  none,
  narrow,
}: {
  label: string
  items: readonly QueueItem[]
  /** Said where nothing waits. */
  none: string
  narrow?: boolean
}) =>
  items.length === 0 ? (
    <p className="rd-none">{none}</p>
  ) : (
    <ul className={narrow ? 'rd-queue rd-queue--narrow' : 'rd-queue'} aria-label={label}>
      {items.map(({ key, when, what, sub, act }) => (
        <li key={key}>
          {when !== undefined && <div className="when">{when}</div>}
          <div className="what">
            {what}
            {sub !== undefined && <small>{sub}</small>}
          </div>
          {act && (
            <div className="do">
              <a href={act.href}>
                {act.words}
                <span className="rd-sr">{` ${act.of}`}</span>
              </a>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
