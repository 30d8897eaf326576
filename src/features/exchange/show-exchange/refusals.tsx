import { resources } from '../../../core/package/resources.ts'
import type { ImportWish } from '../../../core/exchange/import-order.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { ImportExchange } from '../../../records/exchange/exchange.ts'
import type { Refusal } from '../../../records/package/refusals.ts'
import { Details, Notice } from '../../../ui/callout.tsx'
import { messages } from './messages.ts'

type Parts = { readonly language: Language; readonly exchange: ImportExchange }

/** Why the last wish was not done, with the rows that stand in its way; or why the files had to be read again. */
export const Refusals = ({ language, exchange: { refusals, state, wish } }: Parts) => {
  if (refusals.length === 0) return null
  const isRefused = state === 'refused'
  return (
    <Notice
      kind={isRefused ? 'stop' : 'warn'}
      title={isRefused ? titleOf(language, wish) : messages[language].readAgain}
    >
      {refusals.map((refusal, at) => (
        <Why key={at} language={language} refusal={refusal} />
      ))}
    </Notice>
  )
}

const titleOf = (language: Language, wish: ImportWish): string => {
  const says = messages[language]
  switch (wish) {
    case 'check':
      return says.refusedCheck
    case 'apply':
      return says.refusedApply
    case 'revert':
      return says.refusedRevert
    case 'discard':
      return says.refusedDiscard
  }
}

const Why = ({ language, refusal: { sentence, rows = [] } }: { language: Language; refusal: Refusal }) => (
  <>
    <p>{sentence[language]}</p>
    {rows.length > 0 && (
      <Details summary={messages[language].rowsInTheWay(rows.length)}>
        <ul>
          {rows.map(({ table, key }) => (
            <li key={`${table} ${key}`}>
              {resources.find((one) => one.table === table)?.title[language] ?? table} <span translate="no">{key}</span>
            </li>
          ))}
        </ul>
      </Details>
    )}
  </>
)
