import type { ReactNode } from 'react'
import type { Language } from '../core/shared/bilingual.ts'
import { messages } from './evidence-messages.ts'
import { Icon } from './icon.tsx'

/** A clause of a rule, whether it is met (null when that is not known), and the records that show it. */
export type Clause = {
  readonly key: string
  readonly met: boolean | null
  readonly says: ReactNode
  /** This clause settled the answer. */
  readonly decides?: boolean
  readonly records?: readonly ReactNode[]
  readonly clauses?: readonly Clause[]
}

/** Why something is counted or not: each clause of the rule in words, its state, and what on file shows it. */
export const EvidenceTree = ({
  language,
  label,
  clauses,
}: {
  language: Language
  label: string
  clauses: readonly Clause[]
}) => (
  <ul className="rd-why" aria-label={label}>
    {clauses.map((clause) => (
      <Branch key={clause.key} language={language} clause={clause} />
    ))}
  </ul>
)

const Branch = ({ language, clause }: { language: Language; clause: Clause }) => {
  const { met, says, decides, records = [], clauses = [] } = clause
  const words = messages[language]
  return (
    <li className={decides ? 'decides' : undefined}>
      <div className="rd-why__clause">
        <State met={met} />
        <span>
          <span className={met ? 'rd-sr' : 'rd-why__state'}>
            {met === null ? words.notKnown : met ? words.met : words.notMet}
          </span>
          {met ? ' ' : <span aria-hidden="true"> · </span>}
          {says}
          {decides && <em> {words.decided}</em>}
          {records.map((record, at) => (
            <span key={at} className="rd-record">
              {record}
            </span>
          ))}
        </span>
      </div>
      {clauses.length > 0 && (
        <ul>
          {clauses.map((one) => (
            <Branch key={one.key} language={language} clause={one} />
          ))}
        </ul>
      )}
    </li>
  )
}

const State = ({ met }: { met: boolean | null }) =>
  met === null ? (
    <svg className="rd-icon rd-icon--unknown" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M8.5 8.8a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.5M12 18.5v.2" />
    </svg>
  ) : (
    <Icon name={met ? 'ok' : 'no'} />
  )
