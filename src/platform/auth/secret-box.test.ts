import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newKeysFile, openKeys } from './keys.ts'
import type { Keys } from './keys.ts'
import { blindIndex, seal, SealBroken, sealText, unseal, unsealText } from './secret-box.ts'

const before = newKeysFile('before')
const keys = ring(before)

test('what was sealed opens again', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), (plain, associated) =>
      unseal(keys, seal(keys, plain, associated), associated).equals(plain),
    ),
  )
})

test('with other associated data it does not open', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), fc.string(), (plain, mine, theirs) => {
      fc.pre(mine !== theirs)
      return fails(() => unseal(keys, seal(keys, plain, mine), theirs))
    }),
  )
})

test('one changed bit anywhere, and it does not open', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), fc.nat(), fc.nat(7), (plain, at, bit) => {
      const sealed = seal(keys, plain, 'person 17 sin')
      const place = at % sealed.length
      sealed[place] = (sealed[place] ?? 0) ^ (1 << bit)
      return fails(() => unseal(keys, sealed, 'person 17 sin'))
    }),
  )
})

test('cut short anywhere, it does not open', () => {
  const sealed = seal(keys, Buffer.from('046 454 286'), '')
  const cuts = Array.from({ length: sealed.length }, (_, length) => sealed.subarray(0, length))
  expect(cuts.filter((cut) => !fails(() => unseal(keys, cut, '')))).toEqual([])
})

test('the same text sealed twice looks different', () => {
  const [one, other] = [1, 2].map(() => sealText(keys, '046 454 286', 'person 17 sin'))
  expect(one).not.toBe(other)
})

test('after a change of keys the old is still read, and the new is written', () => {
  const sealed = seal(keys, Buffer.from('046 454 286'), '')
  const after = ring(newKeysFile('after').replace(/^blind.*\n/m, '') + before)
  expect(unseal(after, sealed, '').toString()).toBe('046 454 286')
  expect(fails(() => unseal(keys, seal(after, Buffer.from('new'), ''), ''))).toBe(true)
})

test('without the key it was sealed with, it does not open', () => {
  const sealed = seal(keys, Buffer.from('046 454 286'), '')
  expect(() => unseal(ring(newKeysFile('other')), sealed, '')).toThrow(SealBroken)
  expect(() => unseal(ring(newKeysFile('before')), sealed, '')).toThrow(SealBroken)
})

test('a cookie of ours is read, anything else is nothing', () => {
  const cookie = sealText(keys, 'état et nonce', 'single sign-on')
  expect(unsealText(keys, cookie, 'single sign-on')).toBe('état et nonce')
  expect(unsealText(keys, cookie, 'session')).toBeNull()
  fc.assert(fc.property(fc.string(), (text) => unsealText(keys, text, 'single sign-on') === null))
})

test('equal texts have equal blind indexes under one ring, and under no other', () => {
  expect(blindIndex(keys, 'sin 046454286')).toEqual(blindIndex(keys, 'sin 046454286'))
  expect(blindIndex(keys, 'sin 046454286')).not.toEqual(blindIndex(keys, 'sin 046454287'))
  expect(blindIndex(keys, 'sin 046454286')).not.toEqual(blindIndex(ring(newKeysFile()), 'sin 046454286'))
})

function ring(text: string): Keys {
  const opened = openKeys(text)
  if (!opened.ok) throw new Error(opened.refusal.en)
  return opened.value
}

function fails(open: () => unknown): boolean {
  try {
    open()
    return false
  } catch (error) {
    if (error instanceof SealBroken) return true
    throw error
  }
}
