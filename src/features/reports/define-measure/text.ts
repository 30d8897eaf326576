import { programmes } from '../../../catalogues/index.ts'
import type { Criterion } from '../../../core/measures/criterion.ts'
import type { Measure, Subject } from '../../../core/measures/measure.ts'
import type { Row, Term } from '../../../core/measures/report.ts'
import type { PlanFacts } from '../../../core/facts/plan.ts'
import { certaintyTitle } from '../../../core/programme/certainty.ts'
import type { Source } from '../../../core/programme/code-list.ts'
import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { findMeasure } from '../shared/find-measure.ts'
import { messages } from './messages.ts'

/** The definition of a row or measure, made from the very object that judges. Null: the edition has none of this code. */
export const definitionText = (edition: EffectiveEdition, code: string, language: Language): string | null => {
  const found = findMeasure(edition, code)
  const row = edition.reports.flatMap((report) => report.rows).find((one) => one.code === code)
  if (!found && !row) return null
  const t = messages[language]
  const programme = programmes.find((one) => one.id === edition.edition.programme)
  return [
    (row?.label ?? found?.measure.title ?? { en: code, fr: code })[language],
    t.code(code),
    t.edition(programme?.name[language] ?? edition.edition.programme, edition.edition.id),
    ...(row ? rowLines(edition, row, language) : []),
    ...(found ? measureLines(found.subject, found.measure, language) : []),
    '',
  ].join('\n')
}

const rowLines = (edition: EffectiveEdition, row: Row, language: Language): readonly string[] => {
  const t = messages[language]
  const only = row.blocks === 'all' ? [t.onlyAll] : []
  if (row.type === 'money')
    return [...only, t.rowOfSum, ...row.cents.map((term) => `  ${termText(edition, term, language)}`)]
  const [num, den] = [row.num, row.den].map((terms) =>
    terms.map((term) => termText(edition, term, language)).join(' + '),
  )
  return [
    t.formula(num ?? '', den ?? ''),
    ...(row.times === 1 ? [] : [t.times(row.times)]),
    ...(row.standard === null ? [] : [t.standard(write[language].percent(row.standard))]),
    ...only,
  ]
}

const measureLines = (
  subject: Subject<PlanFacts>,
  measure: Measure<PlanFacts>,
  language: Language,
): readonly string[] => {
  const t = messages[language]
  return [
    '',
    `${t.among}`,
    ...criterionLines(subject.population, 1, language),
    ...(subject.components
      ? [t.component, ...Object.values(subject.components).map((one) => `  · ${one.words[language]}`)]
      : []),
    ...(subject.excluded ? [t.excluded, ...criterionLines(subject.excluded, 1, language)] : []),
    ...(measure.excluded ? [t.leftOut, ...criterionLines(measure.excluded, 1, language)] : []),
    t.achieved,
    ...criterionLines(measure.achieved, 1, language),
    t.source(sourceText(measure.source, language)),
  ]
}

const criterionLines = <Facts>(criterion: Criterion<Facts>, depth: number, language: Language): readonly string[] => {
  const t = messages[language]
  const joint = { fact: null, all: t.every, any: t.any, not: t.not }[criterion.kind]
  return [
    `${'  '.repeat(depth)}· ${criterion.words[language]}${joint ? ` (${joint})` : ''}`,
    ...criterion.parts.flatMap((part) => criterionLines(part, depth + 1, language)),
  ]
}

const termText = ({ subjects }: EffectiveEdition, term: Term, language: Language): string => {
  const t = messages[language]
  if (term.of === 'participants') return subjects[term.kind]?.title[language] ?? t.participants
  if (term.of === 'target') return t.target(term.code)
  const subject = subjects[term.kind]
  const named = [...(subject?.measures ?? []), ...(subject?.sums ?? [])].find((one) => one.code === term.code)
  return named?.title[language] ?? term.code
}

const sourceText = (source: Source, language: Language): string => {
  const sure = certaintyTitle[source.certainty][language]
  const note = source.note ? ` ${source.note[language]}` : ''
  return `${source.key ? `${source.key}, ${sure}` : sure}.${note}`
}
