import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveOutcome } from '../../../core/plans/derive-outcome.ts'
import { exitFacts, nothingKnown } from '../../../core/plans/exit-words.ts'
import type { ExitFacts } from '../../../core/plans/plan-file.ts'
import { effective } from '../../../core/programme/programme.ts'
import { codeList } from '../../code-lists/all.ts'
import { employmentService } from './programme.ts'

const [edition] = employmentService.editions.slice(-1).map((one) => effective(one))
if (!edition) throw new Error('the service has no edition')
const derive = (facts: Partial<ExitFacts>) => deriveOutcome(edition.outcomeRules, { ...nothingKnown, ...facts })
const codeOf = (facts: Partial<ExitFacts>) => {
  const derived = derive(facts)
  return derived.kind === 'derived' ? derived.code : derived
}
const codes = (list: string) => codeList(list).codes.map(({ code }) => code)

describe('the outcome at exit', () => {
  test.each([
    ['2', { work: 'self_employed', learning: 'ossd', hoursPerWeek: 40 }],
    ['5', { work: 'apprentice', learning: 'other_occupational' }],
    ['3', { work: 'employed', learning: 'postsecondary', jobMatch: 'professional', hoursPerWeek: 40 }],
    ['4', { work: 'employed', learning: 'esl_fsl' }],
    ['8', { work: 'employed', learning: 'none', jobMatch: 'professional' }],
    ['7', { work: 'employed', learning: 'none', jobMatch: 'more_suitable' }],
    ['6', { work: 'employed', learning: 'none', jobMatch: 'area', hoursPerWeek: 12 }],
    ['1a', { work: 'employed', learning: 'none', jobMatch: 'any', hoursPerWeek: 30 }],
    ['1b', { work: 'employed', learning: 'none', jobMatch: 'any', hoursPerWeek: 29.5 }],
    ['9', { work: 'none', learning: 'ossd' }],
    ['19', { work: 'none', learning: 'other_occupational', otherwise: 'unknown' }],
    ['volunteer', { work: 'none', learning: 'none', otherwise: 'volunteer' }],
    ['unknown', { work: 'none', learning: 'none', otherwise: 'unknown' }],
  ] as const)('is %s', (code, facts) => expect(codeOf(facts)).toBe(code))

  test.each([
    [{}, ['work']],
    [{ work: 'employed' }, ['learning', 'jobMatch', 'hoursPerWeek']],
    [{ work: 'employed', learning: 'none' }, ['jobMatch', 'hoursPerWeek']],
    [{ work: 'employed', learning: 'none', jobMatch: 'any' }, ['hoursPerWeek']],
    [{ work: 'employed', jobMatch: 'area' }, ['learning']],
    [{ work: 'none' }, ['learning']],
    [{ work: 'none', learning: 'none' }, ['otherwise']],
    [{ hoursPerWeek: 40, jobMatch: 'professional' }, ['work']],
  ] as const)('of %o waits for %o', (facts, missing) =>
    expect(derive(facts)).toEqual({ kind: 'missing', facts: missing }),
  )

  test('says by which rule, and what was found', () => {
    const derived = derive({ work: 'employed', learning: 'none', jobMatch: 'any', hoursPerWeek: 35 })
    expect(derived).toMatchObject({
      rule: { words: { en: 'The client is employed 30 hours a week or more' } },
      finding: { met: true, parts: [{ met: true }, { met: true, records: [{ field: 'hours_per_week', value: 35 }] }] },
    })
  })

  test('moves with the setting of full-time hours', () => {
    const [last] = employmentService.editions.slice(-1)
    const other = last && effective(last, { fullTimeHours: 35 })
    const facts = { ...nothingKnown, work: 'employed', learning: 'none', jobMatch: 'any', hoursPerWeek: 32 }
    expect(deriveOutcome(other?.outcomeRules ?? [], facts)).toMatchObject({ code: '1b' })
    expect(codeOf(facts)).toBe('1a')
  })
})

const known = <Value>(...values: readonly Value[]) => [null, ...values]
const combinations = known(...codes('exit-work')).flatMap((work) =>
  known(...codes('exit-learning')).flatMap((learning) =>
    known(...codes('exit-match')).flatMap((jobMatch) =>
      known(...codes('exit-otherwise')).flatMap((otherwise) =>
        known(0, 29.99, 30, 168).map((hoursPerWeek) => ({ work, learning, jobMatch, otherwise, hoursPerWeek })),
      ),
    ),
  ),
)

test('every combination of facts gives one code or names what is missing, and every code is reached', () => {
  const reached = new Set<string>()
  for (const facts of combinations) {
    const derived = derive(facts)
    if (derived.kind === 'derived') reached.add(derived.code)
    else if (derived.kind === 'no-rule') throw new Error(`no rule for ${JSON.stringify(facts)}`)
    else {
      expect(derived.facts.length).toBeGreaterThan(0)
      for (const name of derived.facts) expect({ ...nothingKnown, ...facts }[name], name).toBeNull()
    }
  }
  expect([...reached].sort()).toEqual([...codes('exit-outcome')].sort())
})

test('a code stays whatever else becomes known', () => {
  const some = (list: string) => fc.constantFrom(null, ...codes(list))
  const facts = fc.record({
    work: some('exit-work'),
    learning: some('exit-learning'),
    jobMatch: some('exit-match'),
    otherwise: some('exit-otherwise'),
    hoursPerWeek: fc.constantFrom(null, 12, 40),
  })
  fc.assert(
    fc.property(facts, facts, (first, more) => {
      const derived = derive(first)
      const later = Object.keys(first).map((name) => {
        const key = name as keyof typeof first
        return [key, first[key] ?? more[key]]
      })
      if (derived.kind === 'derived') expect(codeOf(Object.fromEntries(later) as ExitFacts)).toBe(derived.code)
    }),
  )
})

test('every fact an exit is told by has its name in the data package', () => {
  expect(Object.keys(exitFacts).sort()).toEqual(Object.keys(nothingKnown).sort())
})
