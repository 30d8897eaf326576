import type { ReactNode } from 'react'
import type { Language } from '../core/shared/bilingual.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import { messages } from './table-messages.ts'

/** What stands over a list: its filters or its sentence on the left, what can be done with it on the right. */
export const TableTools = ({ children, actions }: { children?: ReactNode; actions?: ReactNode }) => (
  <div className="rd-tools">
    <div className="rd-tools__words">{children}</div>
    {actions !== undefined && <div className="rd-tools__do">{actions}</div>}
  </div>
)

export type ExportLinks = { readonly print?: string; readonly csv?: string; readonly excel?: string }

/** To take a list along: print (`#print`), CSV, Excel, always in that order. `of` is read after each. */
export const Exports = ({ language, links, of }: { language: Language; links: ExportLinks; of?: string }) => {
  const says = messages[language]
  const kinds = [
    { href: links.print, words: says.print, icon: 'print' },
    { href: links.csv, words: says.csv, icon: 'download' },
    { href: links.excel, words: says.excel, icon: 'download' },
  ] as const satisfies readonly { href: string | undefined; words: string; icon: IconName }[]
  return (
    <div className="rd-actions rd-exports">
      {kinds.map(
        ({ href, words, icon }) =>
          href !== undefined && (
            <a key={words} href={href}>
              <Icon name={icon} />
              <span>
                {words}
                {of !== undefined && <span className="rd-sr">{` ${of}`}</span>}
              </span>
            </a>
          ),
      )}
    </div>
  )
}

/** Which part of a list is shown, and the way to the parts before and after it. */
export const Pager = ({
  language,
  from,
  to,
  of,
  label,
  previous,
  next,
}: {
  language: Language
  /** The first and last shown, counted from 1; `of` is 0 when there is none. */
  from: number
  to: number
  of: number
  /** Which list, where a page has several. */
  label?: string
  previous?: string
  next?: string
}) => {
  const says = messages[language]
  const size = to - from + 1
  return (
    <nav className="rd-pager" aria-label={label ?? says.pages}>
      <span>{of === 0 ? says.none : says.shown(from, to, of)}</span>
      {previous !== undefined && from > 1 && (
        <a href={previous} rel="prev">
          {says.previous(Math.min(size, from - 1))}
        </a>
      )}
      {next !== undefined && to < of && (
        <a href={next} rel="next">
          {says.next(Math.min(size, of - to))}
        </a>
      )}
    </nav>
  )
}
