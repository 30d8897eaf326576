import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csrfTokenMatches, csrfTokenOf, digestOf, newToken, sameBytes, sameText } from './token.ts'

test('a token is new, as long as asked, and fit for a URL and a cookie', () => {
  expect(newToken()).not.toBe(newToken())
  expect([newToken(), newToken(16)].map((token) => Buffer.from(token, 'base64url').length)).toEqual([32, 16])
  expect(newToken()).toMatch(/^[\w-]{43}$/)
})

test('what is stored of a token is its SHA-256', () => {
  expect(digestOf('abc').toString('hex')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('equal is equal and different is different, whatever the lengths', () => {
  const bytes = fc.uint8Array({ maxLength: 8 })
  fc.assert(fc.property(bytes, bytes, (one, other) => sameBytes(one, other) === (one.join() === other.join())))
  fc.assert(fc.property(fc.string(), fc.string(), (one, other) => sameText(one, other) === (one === other)))
})

test('a form of this session and purpose is taken, any other is not', () => {
  const [mine, theirs] = [newToken(), newToken()]
  const form = csrfTokenOf(mine, 'close-plan')
  expect(csrfTokenMatches(mine, 'close-plan', form)).toBe(true)
  expect(csrfTokenMatches(mine, 'end-account', form)).toBe(false)
  expect(csrfTokenMatches(theirs, 'close-plan', form)).toBe(false)
  expect(csrfTokenMatches(mine, 'close-plan', '')).toBe(false)
})
