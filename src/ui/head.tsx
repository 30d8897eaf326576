import type { ReactNode } from 'react'

type HeadProps = {
  readonly title: ReactNode
  /** A person’s name is not set in the heading face, which lacks many letters. */
  readonly person?: boolean
  /** One line: of what, for whom, as of when. */
  readonly sub?: ReactNode
  /** Print, CSV, Excel, in that order; the one main action last. */
  readonly actions?: ReactNode
}

/** The head of a page. */
export const Head = ({ title, person = false, sub, actions }: HeadProps) => (
  <div className="rd-head">
    <div>
      <h1 {...(person && { className: 'rd-name', translate: 'no' as const })}>{title}</h1>
      {sub && <div className="rd-sub">{sub}</div>}
    </div>
    {actions && <div className="rd-actions rd-noprint">{actions}</div>}
  </div>
)

/** A part of a page, under its black rule. */
export const Block = ({ title, aside, children }: { title: ReactNode; aside?: ReactNode; children: ReactNode }) => (
  <section className="rd-block">
    <div className="rd-block__head">
      <h2>{title}</h2>
      {aside && <div className="rd-small">{aside}</div>}
    </div>
    {children}
  </section>
)
