import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyFor, newKeysFile, openKeys } from './keys.ts'
import { matchRecoveryCode, newRecoveryCodes } from './recovery-code.ts'

const key = aKey()
const codes = newRecoveryCodes(key)

test('ten codes, all different, in two groups of five', () => {
  expect(new Set(codes.plain).size).toBe(10)
  expect(codes.plain.filter((code) => !/^[0-9a-hjkmnp-tv-z]{5}-[0-9a-hjkmnp-tv-z]{5}$/.test(code))).toEqual([])
})

test('each code finds its own digest, however it is typed', () => {
  const hands: readonly ((code: string) => string)[] = [
    (code) => code,
    (code) => code.toUpperCase(),
    (code) => code.replace('-', ''),
    (code) => ` ${[...code].join(' ')} `,
    (code) => code.replace('-', ' – '),
    (code) => code.replaceAll('0', 'O').replaceAll('1', 'l'),
  ]
  fc.assert(
    fc.property(fc.nat(9), fc.constantFrom(...hands), (place, hand) => {
      return matchRecoveryCode(codes.digests, hand(codes.plain[place] ?? ''), key) === place
    }),
  )
})

test('a code that was used and struck out works no more', () => {
  const left = codes.digests.filter((_, place) => place !== 3)
  expect(matchRecoveryCode(left, codes.plain[3] ?? '', key)).toBeNull()
})

test('anything else is refused', () => {
  expect(['', '-', 'aaaaa-aaaaa', 'é'].map((typed) => matchRecoveryCode(codes.digests, typed, key))).toEqual([
    null,
    null,
    null,
    null,
  ])
})

test('under another key the same codes are worth nothing', () => {
  expect(matchRecoveryCode(codes.digests, codes.plain[0] ?? '', aKey())).toBeNull()
})

function aKey() {
  const opened = openKeys(newKeysFile())
  if (!opened.ok) throw new Error(opened.refusal.en)
  return keyFor(opened.value, 'recovery-code')
}
