import type { Language } from '../../../core/shared/bilingual.ts'
import type { Exchange } from '../../../records/exchange/exchange.ts'
import { Follow } from '../../../ui/follow.tsx'
import { Block } from '../../../ui/head.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { exchangePath, inLanguage } from '../paths.ts'
import type { Standing } from '../shared/standing.ts'
import { messages } from './work-messages.ts'
import { workOf } from './work.ts'

type Parts = { readonly language: Language; readonly exchange: Exchange; readonly standing: Standing }

/** Work under way: which step, how much of how much, and the way to look again. */
export const UnderWay = ({ language, exchange, standing }: Parts) => {
  const says = messages[language]
  const work = workOf(language, exchange)
  const step = work.steps.find(({ state }) => state === 'now')
  return (
    <Block title={says.work}>
      <Follow
        language={language}
        state={standing}
        says={step?.words ?? says.waiting}
        here={inLanguage(language, exchangePath(exchange.id))}
      >
        <Progress language={language} {...work} />
      </Follow>
      <p>{says.leave}</p>
    </Block>
  )
}
