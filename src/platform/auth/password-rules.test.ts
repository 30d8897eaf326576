import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commonPasswords } from './common-passwords.generated.ts'
import { checkPassword } from './password-rules.ts'

const none: readonly string[] = []
const entries = commonPasswords.split(/\s+/).filter((entry) => entry !== '')

test('a dozen characters that are nobody else’s are enough', () => {
  expect(checkPassword('trois canards', none)).toEqual([])
  expect(checkPassword('violet gumboot ladder', none)).toEqual([])
})

test('eleven characters are too few, and a character is what a person counts as one', () => {
  expect(checkPassword('gumbootladd', none)).toEqual(['too-short'])
  expect(checkPassword('𐒻𐓟𐒻𐓟𐒻𐓟𐒻𐓟𐒻𐓟𐒻', none)).toEqual(['too-short'])
  expect(checkPassword('𐒻𐓟𐒻𐓟𐒻𐓟𐒻𐓟𐒻𐓟𐒻𐓟', none)).toEqual([])
})

test('two hundred characters are accepted, one more is not', () => {
  const long = 'gumboot ladder '.repeat(20)
  expect(checkPassword(long.slice(0, 200), none)).toEqual([])
  expect(checkPassword(long.slice(0, 201), none)).toEqual(['too-long'])
})

test.for([
  'motdepasse2031!',
  'M0tDeP4sse1234',
  'P@ssw0rd20261122',
  'Bienvenue!!!!',
  'ONTARIO000000000',
  'qwertyuiop[]',
  'azertyuiop12',
  '123456789012',
  'summersummer',
  'Été2026!2026!',
  'Mapleleafs99',
  'Welcome to Ontario',
])('%s is what anyone would try first', (plain) => {
  expect(checkPassword(plain, none)).toContain('common')
})

test('every listed password is refused, in any case and with any digits behind it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...entries), fc.stringMatching(/^\d{0,6}$/), fc.boolean(), (entry, digits, loud) => {
      const plain = (loud ? entry.toUpperCase() : entry) + digits
      return checkPassword(plain, none).includes('common')
    }),
  )
})

test('the list is long enough to be worth having', () => {
  expect(new Set(entries).size).toBeGreaterThanOrEqual(1_000)
  expect(entries.filter((entry) => [...entry].length < 8)).toEqual([])
})

test('a word of one’s own is found in capitals, without its accents and in digits', () => {
  const own = ['Zoë Fictive-Éxemple', 'z.fictive@bonneporte.example']
  expect(checkPassword('my exemple ladder', own)).toEqual(['contains-own-name'])
  expect(checkPassword('F1CT1V3 gumboot ladder', own)).toEqual(['contains-own-name'])
  expect(checkPassword('ladder@bonneporte', own)).toEqual(['contains-own-name'])
})

test('a name of three letters is no reason', () => {
  expect(checkPassword('zoë and a gumboot', ['Zoë'])).toEqual([])
})
