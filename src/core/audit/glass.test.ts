import { expect, test } from 'vitest'
import { roles } from '../access/role.ts'
import { plainDate } from '../shared/plain-date.ts'
import { mayOpenWithReason, reasonRefused } from './glass.ts'

test('only an auditor opens a file with a reason', () => {
  const held = (role: (typeof roles)[number]) =>
    mayOpenWithReason({
      grants: [{ id: 1, role, reach: { kind: 'province' }, sites: 'all', from: plainDate('2012-01-01'), to: null }],
    })
  expect(roles.filter(held)).toEqual(['auditor'])
})

test('blanks do not make a reason longer', () => {
  expect(reasonRefused('   short     ')).toBe('too-short')
  expect(reasonRefused('long enough')).toBeNull()
  expect(reasonRefused('a'.repeat(2001))).toBe('too-long')
})
