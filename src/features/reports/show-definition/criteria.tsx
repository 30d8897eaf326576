import type { Language } from '../../../core/shared/bilingual.ts'
import type { SaidCriterion, SaidMeasure } from '../shared/definition.ts'
import { messages } from './messages.ts'

/** A criterion and those it is made of, as a list in a list. */
export const Criteria = ({ language, criteria }: { language: Language; criteria: readonly SaidCriterion[] }) => (
  <ul>
    {criteria.map((one, at) => (
      <li key={at}>
        {one.words[language]}
        {one.parts.length > 0 && one.kind !== 'fact' && (
          <>
            {' '}
            <span className="rd-mute">{messages[language][one.kind]}</span>
            <Criteria language={language} criteria={one.parts} />
          </>
        )}
      </li>
    ))}
  </ul>
)

/** The clauses of a measure in the order they decide, and the ways of missing it. */
export const Clauses = ({ language, measure }: { language: Language; measure: SaidMeasure }) => {
  const t = messages[language]
  const clauses = [
    { title: t.among, criteria: [measure.population] },
    { title: t.component, criteria: measure.components },
    { title: t.excluded, criteria: measure.excluded },
    { title: t.achieved, criteria: [measure.achieved] },
  ]
  return (
    <>
      {clauses
        .filter(({ criteria }) => criteria.length > 0)
        .map(({ title, criteria }) => (
          <section key={title}>
            <h3>{title}</h3>
            <Criteria language={language} criteria={criteria} />
          </section>
        ))}
      {measure.misses.length > 1 && (
        <section>
          <h3>{t.missed}</h3>
          <ul>
            {measure.misses.map((one) => (
              <li key={one.en}>{one[language]}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
