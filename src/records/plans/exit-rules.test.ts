import { expect, test } from 'vitest'
import { codeList } from '../../catalogues/index.ts'
import { exitEdition, exitFactsOf } from '../../../test/factories/exit-facts.ts'
import { aClosure } from '../../../test/factories/plan-file.ts'
import { contradictionIn } from '../../core/plans/exit-facts.ts'
import { nothingKnown } from '../../core/plans/exit-words.ts'
import { knownOfExit } from './exit-rules.ts'

const told = (outcome: string | null) => knownOfExit(exitEdition, aClosure({ outcome }))

test.each([
  ['1a', { work: 'employed', learning: 'none', jobMatch: 'any' }],
  ['2', { work: 'self_employed' }],
  ['3', { work: 'employed' }],
  ['6', { work: 'employed', learning: 'none', jobMatch: 'area' }],
  ['12', { work: 'none', learning: 'other_education' }],
  ['unemployed', { work: 'none', learning: 'none', otherwise: 'unemployed' }],
] as const)('the code %s tells what is the same in all it may come from', (code, facts) => {
  expect(told(code)).toEqual({ facts: exitFactsOf(facts), fromCode: true })
})

test('every code tells something, and nothing that goes against itself', () => {
  for (const { code } of codeList('exit-outcome').codes) {
    const { facts } = told(code)
    expect(facts.work, code).not.toBeNull()
    expect(contradictionIn(facts), code).toBeNull()
  }
})

test('a code nobody knows tells nothing, and where facts are recorded no code is asked', () => {
  expect(told('unheard of')).toEqual({ facts: nothingKnown, fromCode: true })
  expect(told(null)).toEqual({ facts: nothingKnown, fromCode: false })
  const recorded = exitFactsOf({ work: 'employed', hoursPerWeek: 12 })
  expect(knownOfExit(exitEdition, aClosure({ ...recorded, outcome: '1a' }))).toEqual({
    facts: recorded,
    fromCode: false,
  })
})
