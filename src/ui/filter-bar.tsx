import type { ReactNode } from 'react'
import type { Language } from '../core/shared/bilingual.ts'
import { write } from '../platform/i18n/write.ts'
import { Button } from './button.tsx'
import { Hidden } from './form.tsx'
import { messages } from './form-messages.ts'
import { Icon } from './icon.tsx'

/** A choice that is an address: following it shows the list with it, or without it when it is on. */
export type Chip = { readonly name: string; readonly href: string; readonly count?: number; readonly on: boolean }

export const Chips = ({ language, label, chips }: { language: Language; label: string; chips: readonly Chip[] }) => (
  <ul className="rd-chips" aria-label={label}>
    {chips.map(({ name, href, count, on }) => (
      <li key={name}>
        <a className={on ? 'rd-chip rd-chip--on' : 'rd-chip'} href={href} aria-current={on ? 'true' : undefined}>
          {on && <Icon name="ok" />}
          <span>{name}</span>
          {count !== undefined && <span className="rd-chip__count">{write[language].number(count)}</span>}
        </a>
      </li>
    ))}
  </ul>
)

type FilterBarProps = {
  readonly language: Language
  readonly action: string
  readonly label: string
  readonly chips?: readonly Chip[]
  /** What the address says already and the form must keep. */
  readonly keep?: Readonly<Record<string, string>>
  /** The address of the whole list; null when nothing is filtered. */
  readonly clear: string | null
  /** The fields, if there are any. */
  readonly children?: ReactNode
}

/** What a list shows stands in its address, so that it can be kept, sent and reloaded. */
export const FilterBar = ({ language, action, label, chips = [], keep = {}, clear, children }: FilterBarProps) => (
  <search className="rd-filter" aria-label={label}>
    {chips.length > 0 && <Chips language={language} label={label} chips={chips} />}
    {children && (
      <form action={action} method="get" className="rd-filter__fields">
        <Hidden fields={keep} />
        {children}
        <Button>{messages[language].apply}</Button>
      </form>
    )}
    {clear && (
      <p className="rd-filter__clear">
        <a href={clear}>{messages[language].clear}</a>
      </p>
    )}
  </search>
)
