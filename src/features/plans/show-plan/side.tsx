import type { Evidence } from '../../../core/measures/finding.ts'
import { EvidenceTree } from '../../../ui/evidence-tree.tsx'
import { Block } from '../../../ui/head.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { inLanguage, summaryPath } from '../paths.ts'
import { codeText, evidenceParts } from '../shared/words.ts'
import { pointsText } from '../shared/suitability-panel.tsx'
import { messages } from './messages.ts'
import type { PlanModel } from './model.ts'

type Props = { readonly model: PlanModel }

/** What was found at the start: eligibility, who sent the person, and what they need. */
export const Side = ({ model }: Props) => (
  <div>
    <SummaryBlock model={model} />
    <ReferredIn model={model} />
    <Eligibility model={model} />
  </div>
)

const SummaryBlock = ({ model: { language, plan, may, suitability } }: Props) => {
  const says = messages[language]
  const words = may.profile ? (plan.summary === null ? says.fillSummary : says.changeSummary) : says.readSummary
  return (
    <Block title={says.summary} aside={<a href={inLanguage(language, summaryPath(plan.number))}>{words}</a>}>
      {plan.summary === null && <p>{says.noSummary}</p>}
      {suitability && (
        <>
          <p>
            <strong>{suitability.title[language]}</strong> {pointsText(language, suitability)}
          </p>
          <ul className="rd-chips">
            {suitability.indicators
              .filter(({ met }) => met === true)
              .map(({ measure }) => (
                <li key={measure.code}>
                  <span className="rd-chip">{measure.title[language]}</span>
                </li>
              ))}
          </ul>
        </>
      )}
    </Block>
  )
}

const ReferredIn = ({ model: { language, plan, referredInCounts } }: Props) => {
  const says = messages[language]
  const { referredIn } = plan
  return (
    <Block title={says.referredIn}>
      {referredIn === null ? (
        <p>{says.notAsked}</p>
      ) : (
        <>
          <p>{codeText(language, 'referred-in', referredIn)}</p>
          <p className="rd-small">
            {referredInCounts.length === 0
              ? says.countsNot
              : referredInCounts.map((title) => says.counts(title[language])).join(' ')}
          </p>
        </>
      )}
      {plan.selfInitiated === true && <p>{says.selfInitiated}</p>}
    </Block>
  )
}

const Eligibility = ({ model: { language, plan, eligibility } }: Props) => {
  const says = messages[language]
  const reason = plan.eligibility?.exceptionReason ?? null
  if (!eligibility)
    return (
      <Block title={says.eligibility}>
        <p>{says.noEligibility}</p>
      </Block>
    )
  return (
    <Block title={says.eligibility} aside={<Answer language={language} answer={eligibility.answer} />}>
      <EvidenceTree
        language={language}
        label={says.eligibility}
        clauses={eligibility.clauses.map(({ fact, met, words, finding }) => ({
          key: fact,
          met,
          says: words[language],
          records: met === false ? finding.records.map((record) => shown(language, record)) : [],
        }))}
      />
      {reason !== null && (
        <>
          <p>
            <Tag state="warn">{says.exception}</Tag>
          </p>
          <p>{reason}</p>
        </>
      )}
    </Block>
  )
}

const shown = (language: PlanModel['language'], record: Evidence): string => {
  const { title, value } = evidenceParts(language, record)
  return messages[language].fact(title, value)
}

const Answer = ({
  language,
  answer,
}: {
  language: PlanModel['language']
  answer: NonNullable<PlanModel['eligibility']>['answer']
}) => (
  <Tag state={answer === 'eligible' ? 'ok' : answer === 'not-eligible' ? 'warn' : 'open'}>
    {messages[language][answer]}
  </Tag>
)
