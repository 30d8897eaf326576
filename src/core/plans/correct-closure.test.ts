import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exitEdition, exitFactsOf, mostFacts } from '../../../test/factories/exit-facts.ts'
import { aClosure, aPlanFile } from '../../../test/factories/plan-file.ts'
import { plainDate } from '../shared/plain-date.ts'
import { correctClosure, correctToError, factsOfClosure, standsFast } from './correct-closure.ts'
import type { CorrectClosure } from './correct-closure.ts'
import { nothingKnown } from './exit-words.ts'
import type { ClosureRecord, ExitFacts } from './plan-file.ts'

const idle = exitFactsOf({ work: 'none', learning: 'none', otherwise: 'unemployed' })
const recorded = aClosure({ ...idle, outcome: 'unemployed', satisfaction: 4, revision: 3 })
const partTime = exitFactsOf({ work: 'employed', learning: 'none', jobMatch: 'any', hoursPerWeek: 12 })
const command: CorrectClosure = {
  reason: 'completion',
  satisfaction: 4,
  facts: partTime,
  why: 'The employer called back',
  revision: 3,
  shown: { code: '1b' },
}
type Given = { readonly closure?: ClosureRecord | null; readonly told?: ExitFacts; readonly attested?: string }
const correct = (more: Partial<CorrectClosure> = {}, { closure = recorded, told, attested }: Given = {}) =>
  correctClosure(
    exitEdition,
    aPlanFile({ closure }),
    told ?? (closure ? factsOfClosure(closure) : nothingKnown),
    { ...command, ...more },
    attested === undefined ? null : plainDate(attested),
  )
const reasonFor = (more: Partial<CorrectClosure>, given?: Given) => {
  const corrected = correct(more, given)
  return corrected.ok ? 'corrected' : corrected.refusal.reason
}

describe('the details of a closure are corrected', () => {
  test('with what stood there before beside what stands there now', () => {
    expect(correct({ why: '  The employer called back ' })).toEqual({
      ok: true,
      value: {
        why: 'The employer called back',
        before: { ...idle, reason: 'completion', satisfaction: 4, outcome: 'unemployed' },
        after: { ...partTime, reason: 'completion', satisfaction: 4, outcome: '1b' },
      },
    })
  })

  test('for a reason of five characters, and when something changes', () => {
    expect(reasonFor({ why: 'oops ' })).toBe('why-too-short')
    expect(reasonFor({ facts: idle })).toBe('nothing-changes')
    expect(reasonFor({ facts: idle, reason: 'moved', shown: { code: 'unemployed' } })).toBe('corrected')
  })

  test('once the outcome was seen', () => {
    expect(reasonFor({ shown: null })).toBe('outcome-not-shown')
    expect(reasonFor({ shown: { code: '1a' } })).toBe('outcome-not-shown')
  })

  test('as they were when the form was filled in', () => {
    const corrected = correct({ revision: 2 })
    expect(corrected).toEqual({ ok: false, refusal: { reason: 'changed-meanwhile', now: recorded } })
  })

  test('of a closed plan only', () => expect(reasonFor({}, { closure: null })).toBe('not-closed'))

  test('until the year is attested', () => {
    expect(reasonFor({}, { attested: '2012-10-02' })).toBe('corrected')
    expect(reasonFor({}, { attested: '2012-10-03' })).toBe('attested')
    expect(standsFast(aPlanFile({ closure: recorded }), plainDate('2013-03-31'))).toEqual({
      reason: 'attested',
      until: '2013-03-31',
    })
  })
})

describe('“Opened in Error”', () => {
  const inError = aClosure({ reason: 'opened_in_error' })

  test('is not chosen among the reasons, and never left', () => {
    expect(reasonFor({ reason: 'opened_in_error' })).toBe('error-apart')
    expect(reasonFor({ revision: 0 }, { closure: inError })).toBe('opened-in-error')
  })

  test('is where a closed plan may be corrected to, and its facts stay on record', () => {
    const plan = aPlanFile({ closure: recorded })
    expect(correctToError(plan, { why: 'Opened twice', revision: 3 }, null)).toMatchObject({
      ok: true,
      value: { before: { reason: 'completion' }, after: { ...idle, reason: 'opened_in_error', outcome: 'unemployed' } },
    })
    const refused = (...given: Parameters<typeof correctToError>) => {
      const corrected = correctToError(...given)
      return corrected.ok ? null : corrected.refusal.reason
    }
    expect(refused(plan, { why: 'Opened twice', revision: 2 }, null)).toBe('changed-meanwhile')
    expect(refused(plan, { why: 'no', revision: 3 }, null)).toBe('why-too-short')
    expect(refused(aPlanFile({ closure: inError }), { why: 'Opened twice', revision: 0 }, null)).toBe('opened-in-error')
    expect(refused(plan, { why: 'Opened twice', revision: 3 }, plainDate('2012-12-31'))).toBe('attested')
  })
})

describe('a closure from elsewhere, with a code alone,', () => {
  const closure = aClosure({ outcome: '1a' })
  const told = exitFactsOf({ work: 'employed', learning: 'none', jobMatch: 'any' })
  const given = { closure, told }

  test('keeps its code, and its facts unknown, as long as what the code tells is left as it is', () => {
    const corrected = correct({ facts: told, satisfaction: 2, revision: 0, shown: { code: '1a' } }, given)
    expect(corrected).toMatchObject({
      ok: true,
      value: { after: { ...nothingKnown, outcome: '1a', satisfaction: 2 } },
    })
  })

  test('gets the outcome of its facts once they are touched', () => {
    const corrected = correct({ facts: partTime, revision: 0 }, given)
    expect(corrected).toMatchObject({ ok: true, value: { after: { ...partTime, outcome: '1b' } } })
    expect(reasonFor({ facts: { ...told, learning: null }, revision: 0 }, given)).toBe('facts-missing')
  })

  test('may hold what could not be said here: it is not asked again', () => {
    const odd = aClosure({ outcome: '1b', ...exitFactsOf({ work: 'employed', hoursPerWeek: 0 }) })
    expect(reasonFor({ facts: factsOfClosure(odd), revision: 0, satisfaction: 1 }, { closure: odd })).toBe('corrected')
    expect(reasonFor({ facts: factsOfClosure(odd), revision: 0, satisfaction: 9 }, { closure: odd })).toBe(
      'satisfaction-outside',
    )
  })
})

test('any command on any closure gives an event or a refusal; an event changes something and never leaves an error', () => {
  const codes = fc.constantFrom(null, '1a', '1b', '12', 'unknown', 'unheard of')
  const closures = fc
    .record({ facts: mostFacts, outcome: codes, inError: fc.boolean(), revision: fc.nat(2) })
    .map(({ facts, outcome, inError, revision }) =>
      aClosure({ ...facts, outcome, revision, reason: inError ? 'opened_in_error' : 'completion' }),
    )
  const commands = fc.record({
    reason: fc.constantFrom('completion', 'moved', 'opened_in_error', ''),
    satisfaction: fc.constantFrom(null, 1, 4, 9),
    facts: mostFacts,
    why: fc.constantFrom('', '    ', 'A good reason'),
    revision: fc.nat(2),
    shown: codes.map((code) => (code === 'unheard of' ? null : { code })),
  })
  fc.assert(
    fc.property(closures, commands, mostFacts, (closure, given, told) => {
      const corrected = correctClosure(exitEdition, aPlanFile({ closure }), told, given, null)
      if (!corrected.ok) {
        expect(corrected.refusal.reason).toBeTypeOf('string')
        return
      }
      expect(corrected.value.after).not.toEqual(corrected.value.before)
      expect([corrected.value.before.reason, corrected.value.after.reason]).not.toContain('opened_in_error')
      expect(corrected.value.after.outcome).toBe(given.shown?.code)
    }),
    { numRuns: 3000 },
  )
})
