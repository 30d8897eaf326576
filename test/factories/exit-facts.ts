import fc from 'fast-check'
import { codeList, programmeNamed } from '../../src/catalogues/index.ts'
import { nothingKnown } from '../../src/core/plans/exit-words.ts'
import type { ExitFacts } from '../../src/core/plans/plan-file.ts'
import { editionOn, effective } from '../../src/core/programme/programme.ts'
import { plainDate } from '../../src/core/shared/plain-date.ts'

/** The Employment Service as it judges exits around January 2013. */
export const exitEdition = effective(editionOn(programmeNamed('employment-service'), plainDate('2013-01-14')))

export const exitFactsOf = (facts: Partial<ExitFacts>): ExitFacts => ({ ...nothingKnown, ...facts })

const some = (list: string) => fc.constantFrom(null, 'unheard of', ...codeList(list).codes.map(({ code }) => code))

/** Facts of an exit in any combination, sensible and not. */
export const mostFacts: fc.Arbitrary<ExitFacts> = fc.record({
  work: some('exit-work'),
  learning: some('exit-learning'),
  jobMatch: some('exit-match'),
  otherwise: some('exit-otherwise'),
  hoursPerWeek: fc.constantFrom(null, -1, 0, 12, 29.99, 30, 168, 169, NaN),
  wageCents: fc.constantFrom(null, -5, 0, 1300, 0.5),
  wagePer: some('wage-per'),
})
