import type { Language } from '../core/shared/bilingual.ts'
import { write } from '../platform/i18n/write.ts'
import { messages } from './evidence-messages.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

export type Step = { readonly words: string; readonly state: 'done' | 'now' | 'waiting' | 'failed' }

/**
 * Work that takes longer than a page: its steps in words, and how much is done of how much. It moves when the page is
 * fetched again: by a link to look again, and by itself where it stands in a {@link Follow}.
 */
export const Progress = ({
  language,
  label,
  done,
  total,
  steps,
  unit,
}: {
  language: Language
  label: string
  done: number
  /** Null when nobody knows yet how much there is. */
  total: number | null
  steps: readonly Step[]
  /** What is counted: rows, sites. */
  unit?: (count: number) => string
}) => {
  const says = messages[language]
  const n = write[language].number
  const counted = (count: number) => [n(count), unit?.(count)].filter(Boolean).join(' ')
  return (
    <div className="rd-progress">
      <p className="rd-progress__words">
        <strong>{label}</strong> {total === null ? says.soFar(counted(done)) : says.doneOf(n(done), counted(total))}
      </p>
      {total !== null && (
        <progress value={Math.min(done, total)} max={Math.max(total, 1)} aria-label={label}>
          {write[language].percent(Math.floor((100 * done) / Math.max(total, 1)))}
        </progress>
      )}
      <ol>
        {steps.map((step) => (
          <Line key={step.words} language={language} step={step} />
        ))}
      </ol>
    </div>
  )
}

const Line = ({ language, step: { words, state } }: { language: Language; step: Step }) => (
  <li className={state} aria-current={state === 'now' ? 'step' : undefined}>
    <Icon name={icons[state]} />
    <span>{words}</span>
    <span className="rd-progress__state">{stateWords(language, state)}</span>
  </li>
)

const icons: Readonly<Record<Step['state'], IconName>> = { done: 'ok', now: 'wait', waiting: 'circle', failed: 'no' }

const stateWords = (language: Language, state: Step['state']): string => {
  const says = messages[language]
  switch (state) {
    case 'done':
      return says.stepDone
    case 'now':
      return says.stepNow
    case 'waiting':
      return says.stepWaiting
    case 'failed':
      return says.stepFailed
  }
}
