import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dataClasses } from './data-class.ts'
import type { DataClass, Permission } from './data-class.ts'
import { roles } from './role.ts'
import { accessTable, entryOf, seesClients } from './table.ts'
import { may, mayAt, sitesFor } from './viewer.ts'
import type { Grant, Viewer } from './viewer.ts'

const grant = (role: Grant['role'], sites: Grant['sites']): Grant => ({
  id: 1,
  role,
  reach: { kind: 'province' },
  sites,
  from: '2012-04-01' as Grant['from'],
  to: null,
})

const viewer = (...grants: Grant[]): Viewer => ({
  staffId: 1,
  code: 'K1',
  accountId: 1,
  name: 'Robin Specimen',
  organisationId: 1,
  grants,
  opened: [],
})

test('two roles at two sites: each role counts at its own site only', () => {
  const robin = viewer(grant('caseworker', [1]), grant('finance', [2]))
  expect(sitesFor(robin, 'notes:read')).toEqual([1])
  expect(sitesFor(robin, 'money:write')).toEqual([2])
  expect(sitesFor(robin, 'money:read')).toEqual([1, 2])
  expect(mayAt(robin, 'notes:read', 2)).toBe(false)
})

test('a limited permission opens the door of a route and no site', () => {
  const auditor = viewer(grant('auditor', 'all'))
  expect(may(auditor, 'identity:read')).toBe(true)
  expect(sitesFor(auditor, 'identity:read')).toEqual([])
  expect(sitesFor(auditor, 'trail:read')).toBe('all')
})

test('the ministry sees figures and no client', () => {
  const steward = viewer(grant('ministry_steward', 'all'))
  expect(sitesFor(steward, 'aggregates:read')).toBe('all')
  expect(may(steward, 'name:read')).toBe(false)
})

test('finance sees who a payment is for, and neither address nor need', () => {
  expect(entryOf('finance', 'name')?.may).toBe('read')
  for (const kept of ['identity', 'profile', 'sensitive', 'notes'] as const) expect(entryOf('finance', kept)).toBeNull()
})

test('whoever sees anything of a file sees whose it is', () => {
  const file: readonly DataClass[] = ['identity', 'profile', 'sensitive', 'notes', 'money', 'outcomes']
  for (const role of roles)
    if (file.some((one) => entryOf(role, one))) expect([role, seesClients(role)]).toEqual([role, true])
})

test('nobody but the provider’s administrator changes accounts, and that one sees no client', () => {
  expect(roles.filter((role) => entryOf(role, 'accounts')?.may === 'write')).toEqual(['provider_admin'])
  expect(seesClients('provider_admin')).toBe(false)
})

const permissions = Object.keys(dataClasses).flatMap((one): Permission[] => [
  `${one as DataClass}:read`,
  `${one as DataClass}:write`,
])
const someSites = fc.oneof(
  fc.constant('all' as const),
  fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 4 }),
)
const someGrants = fc.array(
  fc.record({ role: fc.constantFrom(...roles), sites: someSites }).map(({ role, sites }) => grant(role, sites)),
  { maxLength: 4 },
)

test('one more grant never takes anything away, and a site is only reached through a grant that names it', () => {
  fc.assert(
    fc.property(someGrants, someGrants, fc.constantFrom(...permissions), (some, more, permission) => {
      for (let site = 1; site <= 9; site++) {
        const before = mayAt(viewer(...some), permission, site)
        expect(before && !mayAt(viewer(...some, ...more), permission, site)).toBe(false)
        if (before) expect(some.some(({ sites }) => sites === 'all' || sites.includes(site))).toBe(true)
      }
    }),
  )
})

test('whoever may write may read', () => {
  for (const [role, entries] of Object.entries(accessTable))
    for (const [dataClass, entry] of Object.entries(entries)) {
      const one = viewer(grant(role as Grant['role'], [1]))
      if (entry.may === 'write') expect(may(one, `${dataClass as DataClass}:read`)).toBe(true)
    }
})
