import { expect, test } from 'vitest'
import { countTests } from '../scripts/count-tests.ts'

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
})
const count = (...testResults: readonly object[]) => countTests(JSON.stringify({ testResults }))

test('tests are counted over all files', () => {
  expect(count(file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed'))).toEqual({
    passed: 3,
    failed: 1,
  })
})

test('a file that does not load is a failure', () => {
  expect(count(file('failed'))).toEqual({ passed: 0, failed: 1 })
})

test('a skipped test is a failure: it has shown nothing', () => {
  expect(count(file('passed', 'passed', 'pending'))).toEqual({ passed: 1, failed: 1 })
})

test('a report that was never written counts nothing', () => {
  expect(countTests('{}')).toEqual({ passed: 0, failed: 0 })
})
