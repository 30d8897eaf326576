import type { Language } from '../core/shared/bilingual.ts'
import { write } from '../platform/i18n/write.ts'
import { Icon } from './icon.tsx'
import { messages } from './navigation-messages.ts'

export type Link = { readonly name: string; readonly href: string }

type CrumbsProps = {
  readonly language: Language
  readonly crumbs: readonly Link[]
  readonly here: string
  readonly label?: string
}

/** The way from the first page to this one. */
export const Crumbs = ({ language, crumbs, here, label = messages[language].breadcrumb }: CrumbsProps) => (
  <nav className="rd-crumbs" aria-label={label}>
    <ol>
      {crumbs.map(({ name, href }) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
      <li>
        <span aria-current="page">{here}</span>
      </li>
    </ol>
  </nav>
)

type Tab = Link & { readonly current: boolean; readonly count?: number }

/** The parts of one thing, each with its own address. */
export const Tabs = ({ language, label, tabs }: { language: Language; label: string; tabs: readonly Tab[] }) => (
  <nav className="rd-tabs" aria-label={label}>
    <ul>
      {tabs.map(({ name, href, current, count }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'page' : undefined}>
            {name}
            {count !== undefined && <span className="rd-tabs__count"> ({write[language].number(count)})</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** A step that is done may be gone back to, when it has an address. */
type Step = { readonly name: string; readonly state: 'done' | 'current' | 'ahead'; readonly href?: string }

/** A journey: where one is, what is behind and what is still to come. */
export const Steps = ({ language, label, steps }: { language: Language; label: string; steps: readonly Step[] }) => {
  const says = messages[language]
  return (
    <nav className="rd-steps" aria-label={label}>
      <p className="rd-steps__where" aria-hidden="true">
        {says.step(steps.findIndex(({ state }) => state === 'current') + 1, steps.length)}
      </p>
      <ol>
        {steps.map(({ name, state, href }, at) => (
          <li key={name} className={`is-${state}`} aria-current={state === 'current' ? 'step' : undefined}>
            <b>{state === 'done' ? <Icon name="ok" label={says.done} /> : at + 1}</b>
            <span>{href ? <a href={href}>{name}</a> : name}</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

type TaskState = { readonly kind: 'done' | 'open' | 'waiting' | 'wrong'; readonly says: string }

/** A task without an address cannot be started yet; its hint says why. */
export type Task = {
  readonly name: string
  readonly href: string | null
  readonly hint?: string
  readonly state: TaskState
}

/** Things to do in any order, each with how far it is. */
export const TaskList = ({ tasks, label }: { tasks: readonly Task[]; label: string }) => (
  <ul className="rd-tasklist" aria-label={label}>
    {tasks.map(({ name, href, hint, state }) => (
      <li key={name}>
        <div>
          {href === null ? <span>{name}</span> : <a href={href}>{name}</a>}
          {hint && <div className="rd-hint">{hint}</div>}
        </div>
        <span className={`rd-state rd-state--${state.kind}`}>
          <Icon name={stateIcons[state.kind]} />
          {state.says}
        </span>
      </li>
    ))}
  </ul>
)

const stateIcons = { done: 'ok', open: 'circle', waiting: 'wait', wrong: 'warn' } as const
