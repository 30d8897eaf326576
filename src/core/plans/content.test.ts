import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  TODAY,
  anyPlan,
  anyRow,
  anySeen,
  itemFields,
  jobFields,
  paymentFields,
  placementFields,
  protocols,
  referralFields,
} from '../../../test/factories/any-plan.ts'
import { classifications, minimumWages, practiceOf } from '../../catalogues/index.ts'
import { addDays, plainDate } from '../shared/plain-date.ts'
import { acceptPlan, readByClient, setGoal } from './accept-plan.ts'
import { cancelItem } from './cancel-item.ts'
import { roomUnder, spentUnder } from './caps.ts'
import { classificationOn, hasShapeOf } from './occupation.ts'
import { planContacts } from './plan-contacts.ts'
import { recordItem } from './record-item.ts'
import { recordJob } from './record-job.ts'
import { recordPayment } from './record-payment.ts'
import { recordPlacement } from './record-placement.ts'
import { recordReferral } from './record-referral.ts'
import { hourlyCents, minimumWageOn } from './wage.ts'

const { items, caps, contacts } = practiceOf('employment-service')

const anyConsents = fc.subarray(['employer_contact'])
const placementRules = { subGoal: 'job_placement', minimumWages }

describe('any command on any plan is an event or a refusal', () => {
  test('and a closed plan takes none', () => {
    const commands = fc.tuple(
      fc.record({ plan: anyPlan, at: anyRow, seen: anySeen, consents: anyConsents }),
      fc.tuple(fc.record(itemFields), fc.record(referralFields), fc.record(jobFields)),
      fc.tuple(fc.record(placementFields), fc.record(paymentFields)),
    )
    fc.assert(
      fc.property(commands, ([{ plan, at, seen, consents }, [item, referral, job], [placement, payment]]) => {
        const decided = [
          recordItem(plan, { at, fields: item, consents }, items, TODAY),
          cancelItem(plan, at === 'new' ? { number: 1, revision: 0 } : at),
          planContacts(plan, { of: 'employment', number: 1, days: [addDays(plan.startedOn, 7)] }, contacts),
          recordReferral(plan, { at, fields: referral, protocols }, TODAY),
          recordJob(plan, { at, fields: job, seen }, classifications, TODAY),
          recordPlacement(plan, { at, fields: placement, seen }, placementRules, TODAY),
          recordPayment(plan, { at, fields: payment }, caps, TODAY),
          acceptPlan(plan, { acceptedOn: TODAY, acceptedHow: 'paper', shown: readByClient(plan) }, TODAY),
          setGoal(plan, { goal: 'Work', revision: 0 }),
        ]
        for (const result of decided) {
          if (plan.closure) expect(result).toEqual({ ok: false, refusal: { reason: 'closed' } })
          else expect(result).toHaveProperty(result.ok ? 'value' : 'refusal.reason')
        }
      }),
    )
  })

  test('an item that is recorded has its days in order, none of them to come, and an outcome only at its end', () => {
    fc.assert(
      fc.property(anyPlan, anyRow, fc.record(itemFields), anyConsents, (plan, at, fields, consents) => {
        const decided = recordItem(plan, { at, fields, consents }, items, TODAY)
        if (!decided.ok) return
        const { expectedStart, expectedEnd, actualStart, actualEnd, outcome, goodCause } = decided.value.is
        for (const day of [expectedStart, expectedEnd, actualStart, actualEnd])
          expect(day === null || day >= plan.startedOn).toBe(true)
        expect([actualStart, actualEnd].some((day) => day !== null && day > TODAY)).toBe(false)
        expect(actualEnd === null || (actualStart !== null && actualStart <= actualEnd)).toBe(true)
        expect(outcome === null || outcome === 'cancelled' || actualEnd !== null).toBe(true)
        expect(goodCause === null || outcome === 'not_attained').toBe(true)
      }),
    )
  })

  test('a payment leaves every limit kept, or no further exceeded than it was', () => {
    fc.assert(
      fc.property(anyPlan, anyRow, fc.record(paymentFields), (plan, at, fields) => {
        const decided = recordPayment(plan, { at, fields }, caps, TODAY)
        if (!decided.ok) return
        const { number, is } = decided.value
        const after = [...plan.payments.filter((one) => one.number !== number), { ...is, number, revision: 0 }]
        for (const cap of caps)
          expect(spentUnder(cap, after)).toBeLessThanOrEqual(Math.max(cap.cents, spentUnder(cap, plan.payments)))
      }),
    )
  })

  test('what is spent and what is left make the limit, unless more was spent elsewhere', () => {
    fc.assert(
      fc.property(anyPlan, ({ payments }) => {
        for (const { cap, spent, left, near } of roomUnder(caps, payments)) {
          expect(left).toBe(Math.max(0, cap.cents - spent))
          expect(near).toBe(spent >= cap.cents * 0.8)
        }
      }),
    )
  })
})

test('the limits are those of the guide: $500, $500 and $500, $6,000 and $2,000, and every kind is under one', () => {
  expect(caps.map(({ cents }) => cents)).toEqual([50_000, 50_000, 50_000, 600_000, 200_000])
  const kinds = caps.flatMap((cap) => cap.kinds)
  expect(new Set(kinds).size).toBe(16)
  expect(kinds).toHaveLength(16)
})

test.each([
  ['hour', null, 1025],
  ['week', 40, 26],
  ['month', 40, 6],
  ['year', 35, 1],
  ['week', null, null],
  ['week', 0, null],
])('a wage of $10.25 by the %s at %s hours a week comes to %s cents an hour', (wagePer, hoursPerWeek, cents) => {
  expect(hourlyCents({ wageCents: 1025, wagePer, hoursPerWeek })).toBe(cents)
})

test('the minimum wage is that of the day, and unknown before the first day known', () => {
  expect(minimumWageOn(minimumWages, plainDate('2013-01-14'))).toBe(1025)
  expect(minimumWageOn(minimumWages, plainDate('2014-06-01'))).toBe(1100)
  expect(minimumWageOn(minimumWages, plainDate('2030-01-01'))).toBe(1760)
  expect(minimumWageOn(minimumWages, plainDate('2010-03-30'))).toBeNull()
})

test('an occupation has four digits until the end of 2022 and five after', () => {
  const fits = (code: string, day: string) => hasShapeOf(code, classificationOn(classifications, plainDate(day)))
  expect([fits('6252', '2013-01-14'), fits('62520', '2013-01-14'), fits('625A', '2013-01-14')]).toEqual([
    ...[true, false, false],
  ])
  expect([fits('6252', '2022-12-31'), fits('6252', '2023-01-01'), fits('65202', '2023-01-01')]).toEqual([
    ...[true, false, true],
  ])
})
