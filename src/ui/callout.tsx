import type { ReactNode } from 'react'
import type { Language } from '../core/shared/bilingual.ts'
import { Icon } from './icon.tsx'
import { messages } from './navigation-messages.ts'

export type Kind = 'info' | 'warn' | 'stop' | 'good'

const icons = { info: 'info', warn: 'warn', stop: 'stop', good: 'ok' } as const

type CalloutProps = { readonly kind?: Kind; readonly title?: string; readonly children?: ReactNode }

/** Something to know where it matters, beside what it is about. */
export const Callout = ({ kind = 'info', title, children }: CalloutProps) => (
  <div className={`rd-callout rd-callout--${kind}`}>
    <Icon name={icons[kind]} />
    <div>
      {title && <p className="rd-callout__title">{title}</p>}
      {children}
    </div>
  </div>
)

/** What has just happened, at the head of the page. It is read out. */
export const Notice = ({ kind, title, children }: { kind: Kind; title: string; children?: ReactNode }) => (
  <div className={`rd-callout rd-callout--${kind} rd-notice`} role={kind === 'stop' ? 'alert' : 'status'}>
    <Icon name={icons[kind]} />
    <div>
      <p className="rd-callout__title">{title}</p>
      {children}
    </div>
  </div>
)

type NextStepProps = {
  readonly language: Language
  readonly title: string
  /** 4 where it stands under other headings. */
  readonly level?: 2 | 4
  readonly children?: ReactNode
  /** The one button of the screen, or the form that holds it. */
  readonly action?: ReactNode
}

/** What comes next, with the button that does it. */
export const NextStep = ({ language, title, level = 2, children, action }: NextStepProps) => {
  const Heading = `h${level}` as const
  return (
    <section className="rd-next">
      <div>
        <Heading className="rd-next__title">
          <span className="rd-next__label">{messages[language].next}</span> {title}
        </Heading>
        {children}
      </div>
      {action}
    </section>
  )
}

/** Who is counted, where, when and as known when. It stays in sight while one reads the figures. */
export const Statement = ({ children, actions }: { children: ReactNode; actions?: ReactNode }) => (
  <div className="rd-statement">
    <p>{children}</p>
    {actions && <div className="rd-actions">{actions}</div>}
  </div>
)

/** What not everyone needs, one press away. */
export const Details = ({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) => (
  <details className="rd-more" open={open}>
    <summary>{summary}</summary>
    <div className="rd-more__body">{children}</div>
  </details>
)

/** Nothing here: what that means, and what one may do. */
export const Empty = ({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) => (
  <div className="rd-empty">
    <p className="rd-empty__title">{title}</p>
    {children}
    {action && <div className="rd-buttons">{action}</div>}
  </div>
)
