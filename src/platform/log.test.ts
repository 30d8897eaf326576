import { expect, test } from 'vitest'
import { plainFault, wordlessFault } from './log.ts'

test('what PostgreSQL says of a fault is not repeated: it may hold what somebody typed', () => {
  const fault = Object.assign(new Error('duplicate key value: (amina@example.org)'), {
    severity: 'ERROR',
    code: '23505',
    constraint: 'account_sign_in_name_key',
    detail: 'Key (sign_in_name)=(amina@example.org) already exists.',
  })
  expect(JSON.stringify(plainFault(fault))).not.toContain('amina')
  expect(plainFault(fault)).toMatchObject({ code: '23505', constraint: 'account_sign_in_name_key' })
})

test('a fault of ours keeps its message and where it happened', () => {
  expect(plainFault(new RangeError('no asset is called x.css'))).toMatchObject({
    type: 'RangeError',
    message: 'no asset is called x.css',
    stack: expect.arrayContaining([expect.stringContaining('log.test.ts')]),
  })
})

test('a fault whose words may name somebody keeps where it happened, and no words', () => {
  const fault = JSON.stringify(wordlessFault(new TypeError('no cell can hold “Amina”')))
  expect(fault).not.toContain('Amina')
  expect(fault).toContain('TypeError')
  expect(fault).toContain('log.test.ts')
})
