import type { SummaryFacts as Found } from '../../../core/facts/plan.ts'
import { summaryColumns } from '../../../records/plans/change-summary.ts'
import { Facts } from '../../../ui/facts.tsx'
import { Block } from '../../../ui/head.tsx'
import { valueText } from '../shared/words.ts'
import { groups } from './groups.ts'
import { messages } from './messages.ts'
import type { SummaryModel } from './model.ts'

/** What is recorded, for those who do not change it. */
export const SummaryFacts = ({ model }: { model: SummaryModel }) => {
  const { language, seesSensitive } = model
  const says = messages[language]
  return (
    <div>
      {groups
        .filter((group) => seesSensitive || !('isSensitive' in group))
        .map(({ title, fields }) => (
          <Block key={title} title={says[title]}>
            <Facts
              facts={fields.map((name) => ({
                name: summaryColumns[name].title[language],
                value: shown(model, name),
              }))}
            />
          </Block>
        ))}
    </div>
  )
}

const shown = ({ language, recorded }: SummaryModel, name: keyof Found): string => {
  const value = recorded?.[name] ?? null
  return value === null ? messages[language].notAsked : valueText(language, summaryColumns[name], value)
}
