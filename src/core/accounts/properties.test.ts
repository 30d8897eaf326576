import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roles } from '../access/role.ts'
import { addDays, plainDate } from '../shared/plain-date.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { endAccount, inviteAgain, inviteColleague } from './account.ts'
import { isInForce } from './colleague.ts'
import type { Administrator, Colleague, Place } from './colleague.ts'
import { endRole, limitRole } from './end-role.ts'
import { giveRole } from './give-role.ts'
import { moveCaseload } from './move-caseload.ts'
import { providerRoles } from './provider-roles.ts'
import { sayRefusal } from './refusals.ts'

const today = plainDate('2013-01-14')
const ada: Administrator = { staffId: 1, organisations: [1] }
const maple: Place = { kind: 'site', id: 10, organisationId: 1, closedOn: null }
const harbour: Place = { kind: 'site', id: 11, organisationId: 1, closedOn: plainDate('2013-02-01') }
const provider: Place = { kind: 'provider', id: 1, organisationId: 1, closedOn: null }
const elsewhere: Place = { kind: 'site', id: 20, organisationId: 2, closedOn: null }

const days = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days))
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null })
const places = fc.constantFrom(maple, harbour, provider, elsewhere, null)
const heldRoles = fc.record({
  id: fc.integer({ min: 1, max: 6 }),
  role: fc.constantFrom(...roles, 'odd'),
  place: places,
  from: days,
  to: maybe(days),
})
const colleagues: fc.Arbitrary<Colleague> = fc.record({
  staffId: fc.integer({ min: 1, max: 3 }),
  organisationId: fc.constantFrom(1, 2),
  account: fc.constantFrom('invited' as const, 'active' as const, 'ended' as const, null),
  roles: fc.array(
    heldRoles.map((one) => ({ ...one, sites: one.place ? [one.place.id] : [] })),
    { maxLength: 5 },
  ),
  caseload: fc.array(fc.record({ siteId: fc.constantFrom(10, 11, 20), siteName: fc.string(), plans: fc.nat(30) }), {
    maxLength: 3,
  }),
})

test('whatever is asked, something is done or a sentence in both languages says why not', () => {
  fc.assert(
    fc.property(colleagues, colleagues, heldRoles, maybe(days), fc.boolean(), (colleague, other, asked, to, taken) => {
      const results = [
        giveRole(ada, colleague, asked, today),
        inviteColleague(ada, { ...asked, signInNameTaken: taken }, today),
        inviteAgain(ada, colleague, taken),
        limitRole(ada, colleague, asked.id, to, today),
        endRole(ada, colleague, asked.id, today),
        endAccount(ada, colleague, today),
        moveCaseload(ada, colleague, asked.place, to === null ? null : other, today),
      ]
      for (const result of results)
        if (!result.ok) expect(Object.values(sayRefusal(result.refusal)).every((says) => says.length > 20)).toBe(true)
    }),
  )
})

test('nobody gives, limits or ends anything of their own, nor anything of another provider', () => {
  fc.assert(
    fc.property(colleagues, heldRoles, maybe(days), (colleague, asked, to) => {
      const given = giveRole(ada, colleague, asked, today)
      if (given.ok) {
        expect(colleague.staffId).not.toBe(ada.staffId)
        expect(ada.organisations).toContain(given.value.place.organisationId)
        expect(providerRoles).toContain(given.value.role)
      }
      const changed = [limitRole(ada, colleague, asked.id, to, today), endRole(ada, colleague, asked.id, today)]
      for (const result of changed) {
        if (!result.ok) continue
        const role = colleague.roles.find(({ id }) => id === result.value.grantId)
        expect(colleague.staffId).not.toBe(ada.staffId)
        expect(ada.organisations).toContain(role?.place?.organisationId)
      }
    }),
  )
})

test('what was ended is not in force today nor on any later day', () => {
  fc.assert(
    fc.property(colleagues, fc.integer({ min: 1, max: 6 }), fc.nat(500), (colleague, id, later) => {
      const ended = endRole(ada, colleague, id, today)
      if (!ended.ok) return
      const role = colleague.roles.find((one) => one.id === id)
      const on: PlainDate = addDays(today, later)
      expect(role && isInForce({ from: role.from, to: ended.value.to }, on)).toBe(false)
    }),
  )
})
