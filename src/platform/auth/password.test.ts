import { hashSync } from '@node-rs/argon2'
import { expect, test } from 'vitest'
import { hashPassword, passwordNeedsRehash, verifyNothing, verifyPassword } from './password.ts'

test('the right password is accepted and another is not', async () => {
  const stored = await hashPassword('trois petits canards')
  expect(await verifyPassword(stored, 'trois petits canards')).toBe(true)
  expect(await verifyPassword(stored, 'Trois petits canards')).toBe(false)
})

test('two people with the same password are stored differently', async () => {
  expect(await hashPassword('trois petits canards')).not.toBe(await hashPassword('trois petits canards'))
})

test('the same letters from another keyboard are the same password', async () => {
  const stored = await hashPassword('une fenêtre ouverte'.normalize('NFC'))
  expect(await verifyPassword(stored, 'une fenêtre ouverte'.normalize('NFD'))).toBe(true)
})

test('what is hashed today is left alone; what was hashed with less work is hashed again', async () => {
  expect(passwordNeedsRehash(await hashPassword('trois petits canards'))).toBe(false)
  expect(passwordNeedsRehash(hashSync('trois petits canards', { memoryCost: 8_192 }))).toBe(true)
})

test('nobody signs in as nobody', async () => {
  expect(await verifyNothing('trois petits canards')).toBe(false)
})
