import type { Language } from '../../../core/shared/bilingual.ts'
import type { RecordedOverride } from '../../../records/catalogue/read-overrides.ts'
import { Callout } from '../../../ui/callout.tsx'
import { Block } from '../../../ui/head.tsx'
import { Progress } from '../../../ui/progress.tsx'
import type { Step } from '../../../ui/progress.tsx'
import { inLanguage, overridePath } from '../paths.ts'
import { messages } from './messages.ts'
import type { SettingWork } from './query.ts'

type Parts = {
  readonly language: Language
  readonly override: RecordedOverride
  readonly work: readonly SettingWork[]
}

/** How far the worker is with what was asked of it. The page does not move by itself: it is looked at again. */
export const WorkProgress = ({ language, override, work }: Parts) => {
  const says = messages[language]
  const open = work.filter(({ state }) => state !== 'done')
  if (open.length === 0) return null
  return (
    <Block title={says.work}>
      {open.map((one) => (
        <div key={one.kind}>
          <Progress
            language={language}
            label={one.kind === 'weigh' ? says.weighing : says.judging}
            done={one.done}
            total={one.total}
            steps={stepsOf(language, one)}
            unit={says.subjects}
          />
          {one.state === 'failed' ? (
            <Callout kind="stop">
              <p>{says.failed}</p>
            </Callout>
          ) : (
            <p>
              {one.kind === 'judge' && `${says.judgingSays} `}
              <a href={inLanguage(language, overridePath(override.id))}>{says.again}</a>
            </p>
          )}
        </div>
      ))}
    </Block>
  )
}

const stepsOf = (language: Language, { kind, state, done, total }: SettingWork): readonly Step[] => {
  const says = messages[language]
  const judged = state === 'waiting' ? 'waiting' : total !== null && done >= total ? 'done' : now(state)
  return [
    { words: says.asked, state: 'done' },
    { words: says.judged, state: judged },
    ...(kind === 'weigh'
      ? [{ words: says.compared, state: judged === 'done' ? now(state) : ('waiting' as const) }]
      : []),
  ]
}

const now = (state: SettingWork['state']): 'now' | 'failed' => (state === 'failed' ? 'failed' : 'now')
