import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeSummary, nothingFound, sensitiveSummary, summaryFields } from './change-summary.ts'
import type { SummaryCodes } from './change-summary.ts'
import type { SummaryFacts } from '../facts/plan.ts'

const codes: SummaryCodes = Object.fromEntries(
  summaryFields
    .filter((field) => !['poorRetention', 'labourMarketChange', ...sensitiveSummary].includes(field))
    .map((field) => [field, new Set(['a', 'b'])]),
)
const answer = (field: keyof SummaryFacts, more: readonly string[]): fc.Arbitrary<string | boolean | null> =>
  codes[field]
    ? fc.constantFrom<string | null>('a', 'b', null, ...more)
    : fc.constantFrom<boolean | null>(true, false, null)
const someSummary = (...more: readonly string[]) =>
  fc.record(
    Object.fromEntries(summaryFields.map((field) => [field, answer(field, more)])),
  ) as fc.Arbitrary<SummaryFacts>
const someFile = fc.record({
  summary: fc.option(
    fc.tuple(someSummary('elsewhere'), fc.nat({ max: 3 })).map(([summary, revision]) => ({ ...summary, revision })),
    { nil: null },
  ),
  closure: fc.constant(null),
})
const someWish = fc.record({
  revision: fc.option(fc.nat({ max: 3 }), { nil: null }),
  plain: someSummary('elsewhere', 'nonsense'),
  sensitive: fc.option(someSummary(), { nil: null }),
})

test('any wish on any file is recorded or refused; what is not for whoever saves stays as it was', () => {
  let recorded = 0
  fc.assert(
    fc.property(someFile, someWish, (file, { revision, plain, sensitive }) => {
      const only = (summary: SummaryFacts, isSensitive: boolean) =>
        Object.fromEntries(
          summaryFields
            .filter((field) => sensitiveSummary.some((one) => one === field) === isSensitive)
            .map((field) => [field, summary[field]]),
        )
      const wanted = {
        revision,
        plain: only(plain, false) as SummaryFacts,
        sensitive: sensitive && (only(sensitive, true) as SummaryFacts),
      }
      const decided = changeSummary(file, wanted, codes)
      if (!decided.ok) {
        expect(['unknown-code', 'changed-meanwhile', 'nothing-changes']).toContain(decided.refusal.reason)
        return
      }
      recorded += 1
      const { summary, changes, isNew } = decided.value
      const before = file.summary ?? nothingFound
      expect(isNew).toBe(file.summary === null)
      expect(file.summary === null || file.summary.revision === revision).toBe(true)
      for (const field of summaryFields) {
        const change = changes.find((one) => one.field === field)
        expect(change ? [change.from, change.to] : [summary[field]]).toEqual(
          change ? [before[field], summary[field]] : [before[field]],
        )
        expect(summary[field] === 'nonsense').toBe(false)
      }
      if (sensitive === null) for (const field of sensitiveSummary) expect(summary[field]).toBe(before[field])
    }),
    { numRuns: 2000 },
  )
  expect(recorded).toBeGreaterThan(0)
})

const plain = { ...nothingFound, education: 'a' }

test('a closed plan keeps its summary', () => {
  const closure = { closedOn: '2013-01-01' } as never
  const decided = changeSummary({ summary: null, closure }, { revision: null, plain, sensitive: null }, codes)
  expect(decided).toEqual({ ok: false, refusal: { reason: 'closed' } })
})

test('a first summary somebody else wrote meanwhile is not written over', () => {
  const file = { summary: { ...nothingFound, income: 'b', revision: 0 }, closure: null }
  const decided = changeSummary(file, { revision: null, plain, sensitive: null }, codes)
  expect(decided).toMatchObject({ refusal: { reason: 'changed-meanwhile', revision: 0 } })
})
