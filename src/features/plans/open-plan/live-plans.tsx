import type { Language } from '../../../core/shared/bilingual.ts'
import { Callout } from '../../../ui/callout.tsx'
import { Block } from '../../../ui/head.tsx'
import { monthsUrl } from '../../monthly/paths.ts'
import { planUrl } from '../paths.ts'
import { messages } from './messages.ts'
import type { OpenModel } from './model.ts'

type Props = { readonly language: Language; readonly live: OpenModel['live'] }

/** Said before anything is typed: who has a plan already needs no second one. */
export const LivePlans = ({ language, live }: Props) => {
  const says = messages[language]
  if (live.length === 0) return null
  return (
    <Callout kind="warn" title={says.live}>
      <ul>
        {live.map(({ number, programme, siteName, isSeen }) => (
          <li key={number}>
            {says.livePlan(programme, siteName)}{' '}
            {isSeen && <a href={planUrl(language, number)}>{says.liveLink(number)}</a>}
          </li>
        ))}
      </ul>
      <p>{says.liveSays}</p>
    </Callout>
  )
}

/** What there is for people for whom no plan is opened. */
export const Otherwise = ({ language }: { language: Language }) => {
  const says = messages[language]
  return (
    <Block title={says.otherwise}>
      <p>{says.otherwiseSays}</p>
      <p>
        <a href={monthsUrl(language)}>{says.otherwiseLink}</a>
      </p>
    </Block>
  )
}
