import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base32 } from './base32.ts'
import { checkCode, codeAt, newSecret, otpauthUri, secretInGroups } from './one-time-code.ts'

/** RFC 6238, appendix B: the secret of its SHA-1 vectors. Its codes have eight digits; ours are their last six. */
const secret = Buffer.from('12345678901234567890')
const noon = Date.UTC(2026, 10, 22, 12, 0, 0)

test.for([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
] as const)('the vector of RFC 6238 at %i seconds', ([seconds, code]) => {
  expect(codeAt(secret, seconds * 1_000)).toBe(code)
})

test.for([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
] as const)('the base32 of RFC 4648 for "%s"', ([text, encoded]) => {
  expect(base32(Buffer.from(text))).toBe(encoded)
})

test('a clock half a minute off is forgiven, one and a half minutes is not', () => {
  const accepted = [-90, -30, 0, 30, 90].map((late) =>
    checkCode(secret, codeAt(secret, noon + late * 1_000), noon, null),
  )
  expect(accepted.map((step) => step !== null)).toEqual([false, true, true, true, false])
})

test('a code works once', () => {
  const step = checkCode(secret, codeAt(secret, noon), noon, null)
  expect(checkCode(secret, codeAt(secret, noon), noon, step)).toBeNull()
})

test('after a code, an earlier one is of no use and the next one is', () => {
  const step = checkCode(secret, codeAt(secret, noon), noon, null)
  expect(checkCode(secret, codeAt(secret, noon - 30_000), noon, step)).toBeNull()
  expect(checkCode(secret, codeAt(secret, noon + 30_000), noon + 30_000, step)).toBe((step ?? 0) + 1)
})

test('the step accepted is always later than the last one', () => {
  const around = fc.integer({ min: -3, max: 3 })
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), around, around, (key, typedAt, last) => {
      const lastStep = noon / 30_000 + last
      const step = checkCode(key, codeAt(key, noon + typedAt * 30_000), noon, lastStep)
      return step === null || step > lastStep
    }),
  )
})

test('a code may be typed with the space the application shows', () => {
  const code = codeAt(secret, noon)
  expect(checkCode(secret, `${code.slice(0, 3)} ${code.slice(3)} `, noon, null)).not.toBeNull()
})

test('what is no code is refused', () => {
  expect(['', '12345', '1234567', 'abcdef', '１２３４５６'].map((code) => checkCode(secret, code, noon, null))).toEqual(
    [null, null, null, null, null],
  )
})

test('the address names house and account, and survives colons and accents', () => {
  expect(otpauthUri({ secret, issuer: 'La bonne porte', account: 'zoë:x@exemple.ca' })).toBe(
    'otpauth://totp/La%20bonne%20porte:zo%C3%AB%20x%40exemple.ca' +
      '?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=La%20bonne%20porte&algorithm=SHA1&digits=6&period=30',
  )
})

test('the secret is shown in groups of four', () => {
  expect(secretInGroups(secret)).toBe('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ')
})

test('a new secret is new, and long enough', () => {
  expect(newSecret()).toHaveLength(20)
  expect(newSecret()).not.toEqual(newSecret())
})
