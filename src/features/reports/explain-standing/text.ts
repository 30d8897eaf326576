import type { Finding } from '../../../core/measures/finding.ts'
import type { Clause } from '../../../core/measures/verdict.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { evidenceText } from '../shared/evidence-words.ts'
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
