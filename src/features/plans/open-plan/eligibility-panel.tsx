import type { EligibilityVerdict } from '../../../core/programme/eligibility.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { EvidenceTree } from '../../../ui/evidence-tree.tsx'
import { Block } from '../../../ui/head.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { evidenceParts } from '../shared/words.ts'
import { messages } from './messages.ts'
import type { OpenModel } from './model.ts'

type Props = { readonly language: Language; readonly model: OpenModel }

/** The verdict on what stands in the form, clause by clause, and how many exceptions were made so far. */
export const EligibilityPanel = ({ language, model }: Props) => {
  const says = messages[language]
  const { programme, edition, verdict, assumed } = model.eligibility
  const hasRule = verdict.clauses.length > 0
  return (
    <>
      <Block title={says.ruleTitle} aside={hasRule && <Answer language={language} answer={verdict.answer} />}>
        {hasRule ? (
          <>
            <p>{meaningOf(language, verdict.answer)}</p>
            <EvidenceTree
              language={language}
              label={says.ruleLabel}
              clauses={verdict.clauses.map(({ fact, met, words, finding }) => ({
                key: fact,
                met,
                says: words[language],
                records: [
                  ...(met === null ? [] : finding.records.map((record) => shown(language, record))),
                  ...(assumed.includes(fact) ? [says.assumed] : []),
                ],
              }))}
            />
            <p className="rd-small rd-mute">{says.rule(programme, edition)}</p>
          </>
        ) : (
          <p>{says.noRule}</p>
        )}
      </Block>
      <Exceptions language={language} model={model} />
    </>
  )
}

const shown = (language: Language, record: Parameters<typeof evidenceParts>[1]): string => {
  const { title, value } = evidenceParts(language, record)
  return messages[language].fact(title, value)
}

const Answer = ({ language, answer }: { language: Language; answer: EligibilityVerdict['answer'] }) => {
  const says = messages[language]
  switch (answer) {
    case 'eligible':
      return <Tag state="ok">{says.isEligible}</Tag>
    case 'not-eligible':
      return <Tag state="warn">{says.isNotEligible}</Tag>
    case 'not-known':
      return <Tag state="open">{says.isNotKnown}</Tag>
  }
}

const meaningOf = (language: Language, answer: EligibilityVerdict['answer']): string => {
  const says = messages[language]
  return { eligible: says.eligibleSays, 'not-eligible': says.notEligibleSays, 'not-known': says.notKnownSays }[answer]
}

const Exceptions = ({ language, model: { exceptions } }: Props) => {
  const says = messages[language]
  if (!exceptions) return null
  return (
    <Block title={says.exceptions}>
      <p>{says.limit(exceptions.limit, exceptions.year)}</p>
      <ul>
        {exceptions.shares.map(({ site, exceptions: made, plans }) => {
          const percent = plans === 0 ? 0 : (100 * made) / plans
          return (
            <li key={site}>
              {plans === 0 ? says.noPlans(site) : says.share(site, made, plans, percent)}{' '}
              {percent > exceptions.limit && <Tag state="warn">{says.overLimit}</Tag>}
            </li>
          )
        })}
      </ul>
    </Block>
  )
}
