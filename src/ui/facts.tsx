import type { ReactNode } from 'react'

export type Fact = { readonly name: string; readonly value: ReactNode; readonly long?: boolean }

/** Names and values, one pair a line; a long value takes the next line whole. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="rd-kv">
    {facts.map(({ name, value, long }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd className={long ? 'rd-kv__long' : undefined}>{value}</dd>
      </div>
    ))}
  </dl>
)

/** Names over values, as many beside each other as there is room: the head of a file. */
export const FactGrid = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="rd-facts">
    {facts.map(({ name, value }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

/** `of` is read after the words of the link: “Change” alone does not say what. */
export type Action = { readonly words: string; readonly of: string; readonly href: string }

export type SummaryLine = {
  readonly name: string
  readonly value: ReactNode
  readonly actions?: readonly Action[]
}

/** What was answered, line by line, each with what can be done about it. */
export const SummaryList = ({ lines }: { lines: readonly SummaryLine[] }) => (
  <dl className="rd-summary">
    {lines.map(({ name, value, actions }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
        {actions && (
          <dd className="rd-summary__do">
            {actions.map(({ words, of, href }) => (
              <a key={href} href={href}>
                {words}
                <span className="rd-sr">{` ${of}`}</span>
              </a>
            ))}
          </dd>
        )}
      </div>
    ))}
  </dl>
)
