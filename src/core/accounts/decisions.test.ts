import { expect, test } from 'vitest'
import { addDays, plainDate } from '../shared/plain-date.ts'
import { endAccount, inviteAgain } from './account.ts'
import { standingOf, tenseOf } from './colleague.ts'
import type { Administrator, Colleague, HeldRole, Place } from './colleague.ts'
import { endRole, limitRole } from './end-role.ts'
import { giveRole } from './give-role.ts'
import { moveCaseload } from './move-caseload.ts'

const today = plainDate('2013-01-14')
const ada: Administrator = { staffId: 1, organisations: [1] }
const maple: Place = { kind: 'site', id: 10, organisationId: 1, closedOn: null }
const harbour: Place = { kind: 'site', id: 11, organisationId: 1, closedOn: plainDate('2013-02-01') }
const provider: Place = { kind: 'provider', id: 1, organisationId: 1, closedOn: null }
const elsewhere: Place = { kind: 'site', id: 20, organisationId: 2, closedOn: null }

const held = (
  id: number,
  role: string,
  place: Place | null,
  from = '2012-04-01',
  to: string | null = null,
): HeldRole => ({
  id,
  role,
  place,
  sites: place?.kind === 'provider' ? [10, 11] : place ? [place.id] : [10, 11, 20],
  from: plainDate(from),
  to: to === null ? null : plainDate(to),
})

const cy: Colleague = {
  staffId: 2,
  organisationId: 1,
  account: 'active',
  roles: [held(1, 'caseworker', maple), held(2, 'finance', provider), held(3, 'auditor', null)],
  caseload: [{ siteId: 10, siteName: 'Maple Street', plans: 23 }],
}
const idle: Colleague = { ...cy, caseload: [] }
const wanted = { role: 'reception', place: maple, from: today, to: null }

const outcome = (result: { readonly ok: boolean; readonly refusal?: { readonly reason: string } }): string =>
  result.ok ? 'done' : (result.refusal?.reason ?? '')

test.each([
  ['a role of the provider at its site', cy, wanted, 'done'],
  ['to oneself', { ...cy, staffId: 1 }, wanted, 'own-account'],
  ['to somebody whose account ended', { ...cy, account: 'ended' as const }, wanted, 'account-ended'],
  ['to somebody who cannot sign in yet', { ...cy, account: null }, wanted, 'done'],
  ['a role of the system manager', cy, { ...wanted, role: 'ssm_lead' }, 'role-outside'],
  ['a role that is none', cy, { ...wanted, role: '' }, 'role-outside'],
  ['at a site of another provider', cy, { ...wanted, place: elsewhere }, 'place-outside'],
  ['at no place', cy, { ...wanted, place: null }, 'place-outside'],
  ['at one’s own provider, to a person of another of one’s own', { ...cy, organisationId: 3 }, wanted, 'place-outside'],
  ['administrator of one site', cy, { ...wanted, role: 'provider_admin' }, 'whole-provider-only'],
  ['administrator of the provider', cy, { ...wanted, role: 'provider_admin', place: provider }, 'done'],
  ['from yesterday', cy, { ...wanted, from: addDays(today, -1) }, 'starts-in-the-past'],
  ['to the day before', cy, { ...wanted, to: addDays(today, -1) }, 'ends-before-it-starts'],
  ['for one day', cy, { ...wanted, to: today }, 'done'],
  ['at a site that closes later', cy, { ...wanted, place: harbour }, 'done'],
  ['at a site that will be closed', cy, { ...wanted, place: harbour, from: plainDate('2013-02-01') }, 'site-closed'],
  ['what is held already', cy, { ...wanted, role: 'caseworker' }, 'held-already'],
  ['the same role for the whole provider', cy, { ...wanted, role: 'caseworker', place: provider }, 'done'],
])('giving a role: %s', (_, colleague, asked, expected) => {
  expect(outcome(giveRole(ada, colleague, asked, today))).toBe(expected)
})

test('a role that is over or never began may be given again', () => {
  const over = held(4, 'reception', maple, '2012-04-01', '2013-01-13')
  const never = held(5, 'reception', maple, '2013-02-01', '2013-01-31')
  expect(outcome(giveRole(ada, { ...cy, roles: [over, never] }, wanted, today))).toBe('done')
})

test.each([
  ['of oneself', { ...cy, staffId: 1 }, 2, 'own-account'],
  ['that is not held', cy, 99, 'no-such-role'],
  ['of the ministry', cy, 3, 'role-outside'],
  ['at another provider', { ...cy, roles: [held(1, 'finance', elsewhere)] }, 1, 'place-outside'],
  ['that is over', { ...cy, roles: [held(1, 'finance', provider, '2012-04-01', '2013-01-13')] }, 1, 'role-over'],
  ['by which a caseload is held', cy, 1, 'holds-caseload'],
  ['beside the one by which a caseload is held', cy, 2, 'done'],
  [
    'when another one carries the caseload',
    { ...cy, roles: [...cy.roles, held(4, 'caseworker', provider)] },
    1,
    'done',
  ],
  [
    'when another one will, later',
    { ...cy, roles: [...cy.roles, held(4, 'caseworker', provider, '2013-02-01')] },
    1,
    'holds-caseload',
  ],
  ['at the other site', { ...cy, roles: [...cy.roles, held(4, 'caseworker', harbour)] }, 4, 'done'],
  ['of somebody whose account ended', { ...idle, account: 'ended' as const }, 1, 'account-ended'],
])('ending a role %s', (_, colleague, grant, expected) => {
  expect(outcome(endRole(ada, colleague, grant, today))).toBe(expected)
})

test('a role ends yesterday, so that it is over now; one that has not begun, on the day before it would have', () => {
  const future = held(4, 'reception', maple, '2013-04-01')
  const first = held(5, 'reception', harbour, '2013-01-14')
  const colleague = { ...idle, roles: [...idle.roles, future, first] }
  const ends = [1, 4, 5].map((id) => {
    const decided = endRole(ada, colleague, id, today)
    return decided.ok ? decided.value.to : null
  })
  expect(ends).toEqual(['2013-01-13', '2013-03-31', '2013-01-13'])
  expect(tenseOf({ ...future, to: plainDate('2013-03-31') }, plainDate('2013-04-01'))).toBe('never')
})

test.each([
  ['to next month', '2013-02-28', 'done'],
  ['to today', '2013-01-14', 'done'],
  ['to yesterday', '2013-01-13', 'last-day-past'],
  ['as it is', null, 'nothing-changes'],
])('limiting a role %s', (_, to, expected) => {
  const day = to === null ? null : plainDate(to)
  expect(outcome(limitRole(ada, cy, 2, day, today))).toBe(expected)
})

test('a role is not made to last into another of its kind', () => {
  const roles = [held(1, 'finance', provider, '2012-04-01', '2013-01-31'), held(2, 'finance', provider, '2013-02-01')]
  expect(outcome(limitRole(ada, { ...idle, roles }, 1, plainDate('2013-02-01'), today))).toBe('held-already')
  expect(outcome(limitRole(ada, { ...idle, roles }, 2, plainDate('2013-01-20'), today))).toBe('ends-before-it-starts')
})

test.each([
  ['with nobody left in its hands', idle, 'done'],
  ['with people in its hands', cy, 'holds-caseload'],
  ['of oneself', { ...idle, staffId: 1 }, 'own-account'],
  ['that ended', { ...idle, account: 'ended' as const }, 'account-ended'],
  ['that is none', { ...idle, account: null }, 'no-account'],
  ['that was never used', { ...idle, account: 'invited' as const }, 'done'],
])('ending an account %s', (_, colleague, expected) => {
  expect(outcome(endAccount(ada, colleague, today))).toBe(expected)
})

test('after an account ended no role of it is in force, whoever gave it', () => {
  const ended = endAccount(ada, idle, today)
  expect(ended.ok && ended.value.roles.map(({ grantId }) => grantId)).toEqual([1, 2, 3])
})

test.each([
  ['for somebody new', null, false, 'done'],
  ['with a name that is taken', null, true, 'sign-in-name-taken'],
  ['for somebody invited, whose name is of course taken', 'invited' as const, true, 'done'],
  ['for somebody who forgot the password', 'active' as const, true, 'done'],
  ['for somebody whose account ended', 'ended' as const, true, 'account-ended'],
])('a link %s', (_, account, taken, expected) => {
  expect(outcome(inviteAgain(ada, { ...idle, account }, taken))).toBe(expected)
})

const dee: Colleague = { ...idle, staffId: 3, roles: [held(9, 'caseworker', maple)] }

test.each([
  ['to a counsellor there', maple, dee, 'done'],
  ['to nobody', maple, null, 'done'],
  ['to the same person', maple, cy, 'same-colleague'],
  [
    'to a counsellor of another site',
    maple,
    { ...dee, roles: [held(9, 'caseworker', harbour)] },
    'not-a-counsellor-there',
  ],
  [
    'to one whose role is over',
    maple,
    { ...dee, roles: [held(9, 'caseworker', maple, '2012-04-01', '2013-01-13')] },
    'not-a-counsellor-there',
  ],
  ['to one whose account ended', maple, { ...dee, account: 'ended' as const }, 'not-a-counsellor-there'],
  ['at a site without any', harbour, null, 'no-caseload'],
  ['at a site of another provider', elsewhere, null, 'place-outside'],
  ['for a whole provider', provider, null, 'place-outside'],
])('moving a caseload %s', (_, site, to, expected) => {
  expect(outcome(moveCaseload(ada, cy, site, to, today))).toBe(expected)
})

test('an account stands as its state and its link say', () => {
  expect(standingOf(null, false)).toBe('no-account')
  expect(standingOf('invited', true)).toBe('invited')
  expect(standingOf('invited', false)).toBe('invitation-over')
  expect(standingOf('active', true)).toBe('active')
})
