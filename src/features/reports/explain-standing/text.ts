import { codeList } from '../../../catalogues/index.ts'
import type { Evidence, Finding } from '../../../core/measures/finding.ts'
import type { Clause } from '../../../core/measures/verdict.ts'
import { resourceNamed } from '../../../core/package/resources.ts'
import type { Field } from '../../../core/package/resource.ts'
import { parseDate } from '../../../core/shared/plain-date.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { clauseHeading, messages } from './messages.ts'
import type { Explained } from './query.ts'

/** The tree of criteria for the terminal: ✓ or ✗, the clause that decided, and the records that show it. */
export const explanationText = (explained: Explained, language: Language): string => {
  const t = messages[language]
  const { verdict, measure, plan, edition } = explained
  return [
    t.heading(plan, measure.title[language]),
    t[verdict.standing],
    t.edition(edition),
    '',
    ...verdict.why.flatMap(({ clause, finding }) =>
      clauseLines(clause, finding, clause === verdict.decidedBy, language),
    ),
    '',
  ].join('\n')
}

const clauseLines = (clause: Clause, finding: Finding, decides: boolean, language: Language): readonly string[] => {
  const t = messages[language]
  const heading = `${t[clauseHeading(clause)]}${decides ? ` (${t.decides})` : ''}`
  if (clause !== 'excluded' && clause !== 'left-out') return [heading, ...findingLines(finding, 1, language)]
  const [sign, said] = finding.met ? ['✗', t.applies] : ['✓', t.appliesNot]
  return [heading, `  ${sign} ${finding.words[language]} (${said})`, ...belowLines(finding, 1, language)]
}

const findingLines = (finding: Finding, depth: number, language: Language): readonly string[] => {
  const t = messages[language]
  const [sign, said] = finding.met ? ['✓', t.met] : ['✗', t.notMet]
  return [`${'  '.repeat(depth)}${sign} ${finding.words[language]} (${said})`, ...belowLines(finding, depth, language)]
}

const belowLines = (finding: Finding, depth: number, language: Language): readonly string[] => [
  ...finding.records.map((evidence) => `${'  '.repeat(depth)}    ${evidenceText(evidence, language)}`),
  ...finding.parts.flatMap((part) => findingLines(part, depth + 1, language)),
]

const evidenceText = ({ resource: name, number, field: fieldName, value }: Evidence, language: Language): string => {
  const t = messages[language]
  const resource = resourceNamed(name)
  const field = resource.fields.find((one) => one.name === fieldName)
  const title = resource.title[language]
  return t.field(
    number === undefined ? title : t.numbered(title, number),
    field?.title[language] ?? fieldName,
    valueText(value, field, language),
  )
}

const valueText = (value: Evidence['value'], field: Field | undefined, language: Language): string => {
  const t = messages[language]
  if (value === null) return t.blank
  if (typeof value === 'boolean') return value ? t.yes : t.no
  if (typeof value === 'number')
    return field?.type === 'cents' ? write[language].money(value) : write[language].number(value)
  const day = field?.type === 'date' || field?.type === 'month' ? parseDate(value) : null
  if (day) return write[language].day(day)
  const label = field?.codes && codeList(field.codes).codes.find((one) => one.code === value)?.label
  return label ? label[language] : value
}
