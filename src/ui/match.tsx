import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import { Table } from './table.tsx'
import { Tag } from './tag.tsx'
import type { TagState } from './tag.tsx'

/** One fact as it was typed beside the same fact on file, and how they agree, in words. */
export type MatchFact = {
  readonly fact: string
  readonly typed: ReactNode
  readonly onFile: ReactNode
  readonly agrees: 'yes' | 'nearly' | 'no'
  readonly words: string
}

type MatchProps = {
  readonly title: ReactNode
  readonly tag: { readonly state: TagState; readonly words: string }
  /** How near it is: the edge of the card says it too. */
  readonly near: 'strong' | 'usual' | 'weak'
  /** What may be said of this record beside its facts. */
  readonly sub: ReactNode
  readonly caption: string
  readonly heads: { readonly fact: string; readonly typed: string; readonly onFile: string; readonly agreement: string }
  readonly facts: readonly MatchFact[]
  /** What one may do with it. */
  readonly children?: ReactNode
}

/** A record that may be the one looked for: what was typed beside what is on file. People decide, not the score. */
export const Match = ({ title, tag, near, sub, caption, heads, facts, children }: MatchProps) => (
  <article className={near === 'usual' ? 'rd-match' : `rd-match rd-match--${near}`}>
    <div className="rd-match__head">
      <h3>{title}</h3>
      <Tag state={tag.state}>{tag.words}</Tag>
    </div>
    <p className="rd-match__sub">{sub}</p>
    {facts.length > 0 && (
      <Table
        caption={<span className="rd-sr">{caption}</span>}
        columns={[heads.fact, heads.typed, heads.onFile, heads.agreement].map((head) => ({ key: head, head }))}
        rows={facts.map(({ fact, typed, onFile, agrees, words }) => ({
          key: fact,
          head: fact,
          cells: [typed, onFile, <Agreement key="words" agrees={agrees} words={words} />],
        }))}
        dense
        stack
      />
    )}
    {children}
  </article>
)

const Agreement = ({ agrees, words }: Pick<MatchFact, 'agrees' | 'words'>) => (
  <span className="rd-match__agrees">
    <Icon name={icons[agrees]} />
    <span>{words}</span>
  </span>
)

const icons: Readonly<Record<MatchFact['agrees'], IconName>> = { yes: 'ok', nearly: 'circle', no: 'no' }
