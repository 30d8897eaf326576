import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterFailure, afterSuccess, noTries, turnOf, waitOf } from './slow-down.ts'
import type { AtTheDoor, Tries } from './slow-down.ts'

const noon = Date.UTC(2026, 10, 22, 12)
const stranger: AtTheDoor = { account: noTries, address: noTries, browser: null, turn: null }
const instants = fc.array(fc.nat(7_200_000), { maxLength: 40 }).map((list) => list.sort((one, other) => one - other))

test('each failure doubles the wait, up to a minute', () => {
  const waits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 100].map((failures) => {
    const account = failed(failures)
    return waitOf({ ...stranger, account }, account.lastFailedAt ?? noon) / 1_000
  })
  expect(waits).toEqual([0, 1, 2, 4, 8, 16, 32, 60, 60, 60])
})

test('the failures of an account and of an address both count, the longer wait decides', () => {
  expect(waitOf({ ...stranger, account: failed(2), address: failed(4) }, noon)).toBe(8_000)
  expect(waitOf({ ...stranger, account: failed(4), address: failed(2) }, noon)).toBe(8_000)
})

test('the wait is never below nothing nor above a minute, whatever the clock does', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: -7_200_000, max: 14_400_000 }), (failures, later) => {
      const wait = waitOf({ ...stranger, account: failedAt(failures) }, noon + later)
      return wait >= 0 && wait <= 60_000
    }),
  )
})

test('after a right password the account starts anew', () => {
  expect(waitOf({ ...stranger, account: afterSuccess(failed(9), 'account') }, noon)).toBe(0)
})

test('one success does not pay for a round of guesses from the same address', () => {
  expect(afterSuccess(failed(9), 'address').failures).toBe(8)
  expect(afterSuccess(noTries, 'address').failures).toBe(0)
})

test('after an hour of quiet a failure is a first one', () => {
  expect(afterFailure(failed(9), noon + 3_600_000).tries.failures).toBe(1)
  expect(afterFailure(failed(9), noon + 3_599_999).tries.failures).toBe(10)
})

test('at a browser the owner has used before, strangers change nothing', () => {
  fc.assert(
    fc.property(instants, instants, fc.nat(7_200_000), (onAccount, atAddress, later) => {
      const door = { ...stranger, account: failedAt(onAccount), address: failedAt(atAddress), browser: noTries }
      return waitOf(door, noon + later) === 0
    }),
  )
})

test('a known browser slows down by its own failures', () => {
  expect(waitOf({ ...stranger, browser: failed(3) }, noon)).toBe(4_000)
})

test('at a new browser nobody waits more than a minute, however strangers fail meanwhile', () => {
  fc.assert(
    fc.property(instants, instants, (before, meanwhile) => {
      const arrival = noon + 7_200_000
      const first = { ...stranger, account: failedAt(before) }
      const turn = turnOf(first, arrival)
      const account = meanwhile.reduce((tries, at) => afterFailure(tries, arrival + at).tries, first.account)
      return waitOf({ ...first, account, turn }, arrival + 60_000) === 0
    }),
  )
})

test('who asks again while waiting keeps the turn they have', () => {
  const first = { ...stranger, account: failed(7) }
  const turn = turnOf(first, noon)
  const worse = { ...first, account: afterFailure(failed(7), noon + 30_000).tries, turn }
  expect(turnOf(worse, noon + 30_000)).toEqual(turn)
  expect(waitOf(worse, noon + 30_000)).toBe(30_000)
})

test('a turn is good for one wrong password', () => {
  const turn = turnOf({ ...stranger, account: failed(7) }, noon)
  const now = noon + 60_000
  const account = afterFailure(failed(7), now).tries
  const address = afterFailure(noTries, now).tries
  expect(waitOf({ ...stranger, account, address, turn }, now)).toBe(60_000)
})

test('a turn does not outlive the hour', () => {
  const turn = turnOf({ ...stranger, account: failed(7) }, noon)
  const account = failedAt([3_600_000, 3_600_001, 3_600_002, 3_600_003, 3_600_004])
  expect(waitOf({ ...stranger, account, turn }, noon + 3_600_004)).toBe(16_000)
})

test('the twentieth failure within an hour alerts, once', () => {
  expect(alertsOf(Array.from({ length: 25 }, (_, index) => index * 60_000))).toEqual([19 * 60_000])
})

test('twenty failures in more than an hour do not alert', () => {
  expect(alertsOf(Array.from({ length: 60 }, (_, index) => index * 190_000))).toEqual([])
})

test('a success in between does not hide them', () => {
  const tries = afterSuccess(failed(19), 'account')
  expect(afterFailure(tries, noon + 1).alert).toBe(true)
})

test('an alert comes exactly when twenty lie within an hour and none was given in it', () => {
  fc.assert(
    fc.property(instants, (list) => {
      const expected = list.reduce<readonly number[]>((given, at, index) => {
        const within = list.slice(0, index + 1).filter((other) => at - other < 3_600_000).length
        const last = given.at(-1)
        return within >= 20 && (last === undefined || at - last >= 3_600_000) ? [...given, at] : given
      }, [])
      expect(alertsOf(list)).toEqual(expected)
    }),
  )
})

function failed(times: number): Tries {
  return failedAt(Array.from({ length: times }, () => 0))
}

function failedAt(list: readonly number[]): Tries {
  return list.reduce((tries, at) => afterFailure(tries, noon + at).tries, noTries)
}

function alertsOf(list: readonly number[]): readonly number[] {
  let tries = noTries
  return list.filter((at) => {
    const next = afterFailure(tries, noon + at)
    tries = next.tries
    return next.alert
  })
}
