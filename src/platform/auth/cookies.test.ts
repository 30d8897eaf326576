import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cookiesOf } from './cookies.ts'
import type { Cookies } from './cookies.ts'

const secure = at('https://door.example')
const local = at('http://127.0.0.1:3000')

test('over https the cookie is bound to the host', () => {
  expect(secure.write('session', 'abc', 43_200)).toBe(
    '__Host-rightdoor=abc; Max-Age=43200; Path=/; HttpOnly; Secure; SameSite=Lax',
  )
})

test('on this machine it goes without https', () => {
  expect(local.write('session', 'abc')).toBe('rightdoor=abc; Path=/; HttpOnly; SameSite=Lax')
})

test('without https on another machine there are no cookies', () => {
  expect(cookiesOf(new URL('http://door.example'))).toBeNull()
})

test('each kind is read back, and none for another', () => {
  const kinds = ['session', 'single-sign-on', 'browser'] as const
  fc.assert(
    fc.property(
      fc.constantFrom(secure, local),
      fc.string({ minLength: 1 }),
      fc.string({ minLength: 1 }),
      (cookies, one, other) => {
        const header = [cookies.write('session', one), cookies.write('browser', other)]
          .map((line) => line.split(';')[0])
          .join('; ')
        expect(kinds.map((kind) => cookies.read(kind, header))).toEqual([one, null, other])
      },
    ),
  )
})

test('a plain cookie does not stand in for the bound one', () => {
  expect(secure.read('session', 'rightdoor=abc')).toBeNull()
})

test('an erased cookie is over at once and reads as none', () => {
  expect(secure.erase('session')).toBe('__Host-rightdoor=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax')
  expect([secure.read('session', '__Host-rightdoor='), secure.read('session', undefined)]).toEqual([null, null])
})

function at(origin: string): Cookies {
  const cookies = cookiesOf(new URL(origin))
  if (cookies === null) throw new Error(`no cookies at ${origin}`)
  return cookies
}
