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
