import { fact } from '../measures/criterion.ts'
import type { Criterion } from '../measures/criterion.ts'
import type { Evidence } from '../measures/finding.ts'
import { labelOf } from '../programme/code-list.ts'
import type { CodeList } from '../programme/code-list.ts'
import type { Bilingual } from '../shared/bilingual.ts'
import type { ExitFacts } from './plan-file.ts'

/** Words about what is true at an exit, from which an edition composes its rules of the outcome. */
type ExitCriterion = Criterion<ExitFacts>

export type ExitFact = keyof ExitFacts
export type CodedExitFact = 'work' | 'jobMatch' | 'learning' | 'otherwise'

/** The facts of an exit in the order they are asked, each with the name it has in the data package. */
export const exitFacts = {
  work: 'work',
  learning: 'learning',
  jobMatch: 'job_match',
  hoursPerWeek: 'hours_per_week',
  otherwise: 'otherwise',
  wageCents: 'wage',
  wagePer: 'wage_per',
} as const satisfies Readonly<Record<ExitFact, string>>

export const nothingKnown: ExitFacts = {
  work: null,
  hoursPerWeek: null,
  jobMatch: null,
  learning: null,
  otherwise: null,
  wageCents: null,
  wagePer: null,
}

/** The fact is one of these codes. Not known is not one of them. */
export const exitAmong = (name: CodedExitFact, list: CodeList, ...codes: readonly string[]): ExitCriterion => {
  const labels = codes.map((code) => labelOf(list, code))
  const said = (language: keyof Bilingual) => labels.map((label) => label[language])
  return fact(
    {
      en: `${list.title.en}: ${said('en').join('; ')}`,
      fr: `${list.title.fr}\u00a0: ${said('fr').join('\u00a0; ')}`,
    },
    (facts) => facts[name],
    (value) => value !== null && codes.includes(value),
    (facts) => [evidenceOf(name, facts)],
  )
}

export const hoursAtLeast = (hours: number, words: Bilingual): ExitCriterion =>
  fact(
    words,
    (facts) => facts.hoursPerWeek,
    (value) => value !== null && value >= hours,
    (facts) => [evidenceOf('hoursPerWeek', facts)],
  )

export const hoursBelow = (hours: number, words: Bilingual): ExitCriterion =>
  fact(
    words,
    (facts) => facts.hoursPerWeek,
    (value) => value !== null && value < hours,
    (facts) => [evidenceOf('hoursPerWeek', facts)],
  )

const evidenceOf = (name: ExitFact, facts: ExitFacts): Evidence => ({
  resource: 'closures',
  field: exitFacts[name],
  value: facts[name],
})
