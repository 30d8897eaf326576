import type { Indicator } from '../../../core/measures/indicators-of-need.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { EvidenceTree } from '../../../ui/evidence-tree.tsx'
import { Block } from '../../../ui/head.tsx'
import type { Suitability } from './suitability.ts'
import { suitabilityMessages } from './suitability-messages.ts'
import { evidenceParts } from './words.ts'

type Props = { readonly language: Language; readonly suitability: Suitability }

/** Every indicator with what made it true: what is recorded, or would be if what stands in the form were saved. */
export const SuitabilityPanel = ({ language, suitability }: Props) => {
  const says = suitabilityMessages[language]
  const { title, indicators, standard, outOf, edition, hidden } = suitability
  return (
    <Block title={title[language]} aside={<strong>{pointsText(language, suitability)}</strong>}>
      <p className="rd-small">{says.derived(edition)}</p>
      {standard !== null && <p className="rd-small">{says.standard(standard, (standard * outOf) / 100, outOf)}</p>}
      <EvidenceTree
        language={language}
        label={says.label}
        clauses={indicators.map((indicator) => ({
          key: indicator.measure.code,
          met: indicator.met,
          says: indicator.measure.title[language],
          records: recordsOf(language, indicator),
        }))}
      />
      {hidden > 0 && <p className="rd-small rd-mute">{says.hidden(hidden)}</p>}
    </Block>
  )
}

export const pointsText = (language: Language, { met, outOf, hidden }: Suitability): string => {
  const says = suitabilityMessages[language]
  return hidden > 0 ? says.pointsSeen(met) : says.points(met, outOf)
}

const recordsOf = (language: Language, { finding }: Indicator): readonly string[] => {
  const says = suitabilityMessages[language]
  return finding.records.map((record) => {
    const { title, value } = evidenceParts(language, record)
    return record.value === null ? says.notAsked(title) : says.fact(title, value)
  })
}
