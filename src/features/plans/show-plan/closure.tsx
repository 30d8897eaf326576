import type { ClosureRecord } from '../../../core/plans/plan-file.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Facts } from '../../../ui/facts.tsx'
import type { Fact } from '../../../ui/facts.tsx'
import { Block } from '../../../ui/head.tsx'
import { Name } from '../../../ui/name.tsx'
import { Table } from '../../../ui/table.tsx'
import { closurePath, inLanguage } from '../paths.ts'
import { packageField } from '../shared/read-form.ts'
import { codeText, valueText } from '../shared/words.ts'
import { messages } from './messages.ts'
import type { PlanModel } from './model.ts'
import type { Correction } from './query.ts'

/** How the plan ended: the official code and the facts it follows from, and what was corrected since. */
export const ClosureBlock = ({ model, closure }: { model: PlanModel; closure: ClosureRecord }) => {
  const { language, plan, may, corrections } = model
  const says = messages[language]
  return (
    <Block
      title={says.closure}
      aside={may.correct && <a href={inLanguage(language, closurePath(plan.number))}>{says.correct}</a>}
    >
      <Facts facts={factsOf(language, closure)} />
      {corrections.length > 0 && <Corrections language={language} corrections={corrections} />}
    </Block>
  )
}

const factsOf = (language: Language, closure: ClosureRecord): readonly Fact[] => {
  const says = messages[language]
  const title = (name: string) => packageField('closures', name).title[language]
  const { closedOn, reason, satisfaction, outcome, wageCents } = closure
  const told: readonly (readonly [string, string | number | null])[] = [
    ['work', closure.work],
    ['hours_per_week', closure.hoursPerWeek],
    ['job_match', closure.jobMatch],
    ['learning', closure.learning],
    ['otherwise', closure.otherwise],
    ['wage', wageCents],
    ['wage_per', wageCents === null ? null : closure.wagePer],
  ]
  return [
    { name: title('closed_on'), value: write[language].day(closedOn) },
    { name: title('reason'), value: codeText(language, 'closure-reason', reason) },
    { name: title('satisfaction'), value: satisfaction === null ? says.noAnswer : says.answerOf5(satisfaction) },
    { name: title('outcome'), value: outcome === null ? says.blank : outcomeText(language, outcome) },
    ...told.flatMap(([name, value]) =>
      value === null ? [] : [{ name: title(name), value: valueText(language, packageField('closures', name), value) }],
    ),
  ]
}

/** Codes that the reports number are shown with their number. */
const outcomeText = (language: Language, code: string): string => {
  const label = codeText(language, 'exit-outcome', code)
  return /^\d/.test(code) ? messages[language].officialOutcome(code, label) : label
}

const Corrections = ({ language, corrections }: { language: Language; corrections: readonly Correction[] }) => {
  const says = messages[language]
  return (
    <Table
      caption={says.correctionsCaption}
      columns={[says.when, says.who, says.why, says.what].map((head) => ({ key: head, head }))}
      rows={corrections.map((correction) => ({
        key: correction.at,
        head: write[language].instant(new Date(correction.at)),
        cells: [<Name key="who">{correction.by}</Name>, correction.reason, changesText(language, correction)],
      }))}
      stack
    />
  )
}

const changesText = (language: Language, { before, after }: Correction): string =>
  Object.keys(after)
    .filter((column) => before[column] !== after[column])
    .map((column) => {
      const field = packageField('closures', column === 'wage_cents' ? 'wage' : column)
      const shown = (value: unknown) =>
        valueText(language, field, typeof value === 'string' || typeof value === 'number' ? value : null)
      return messages[language].changed(field.title[language], shown(before[column]), shown(after[column]))
    })
    .join(' · ')
