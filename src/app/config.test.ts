import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

const value = (environment: Record<string, string>) => {
  const read = readConfig(environment)
  if (!read.ok) throw new Error('refused')
  return read.value
}

test('with nothing said, the page is on port 3000 of this machine alone, over the database that came with npm', () => {
  expect(value({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    database: null,
    readDatabase: null,
    demo: false,
    today: null,
    production: false,
    keys: null,
    trustProxy: 0,
    singleSignOn: null,
    seals: null,
    door: {},
    byNpm: false,
  })
})

test('an empty value counts as not given', () => {
  expect(value({ PORT: '', DATABASE_URL: '', TODAY: '' })).toEqual(value({}))
})

test('what is given is taken', () => {
  expect(
    value({
      PORT: '8080',
      HOST: '0.0.0.0',
      DATABASE_URL: 'postgres://h/d',
      DEMO: '1',
      TODAY: '2013-01-14',
      NODE_ENV: 'production',
    }),
  ).toMatchObject({
    port: 8080,
    host: '0.0.0.0',
    database: { host: 'h' },
    demo: true,
    today: '2013-01-14',
    production: true,
  })
})

test.each([
  [{ PORT: 'abc' }, 'PORT="abc" is not understood. Give a port from 0 to 65535.'],
  [{ PORT: '70000' }, 'PORT="70000" is not understood. Give a port from 0 to 65535.'],
  [{ TODAY: '2013-02-30' }, 'TODAY="2013-02-30" is not understood. Give a day, as in 2026-01-31.'],
  [{ DEMO: 'yes' }, 'DEMO="yes" is not understood. Give 0 or 1.'],
])('%o is refused with a sentence', (environment, sentence) => {
  const read = readConfig(environment)
  expect(read.ok ? [] : read.refusal.map(({ en }) => en)).toEqual([sentence])
})

test('an address that is refused is not repeated: it may hold a password', () => {
  const read = readConfig({ DATABASE_URL: 'mysql://ann:secret@h/d', PORT: 'x' })
  expect(read.ok).toBe(false)
  expect(read.ok ? '' : JSON.stringify(read.refusal)).not.toContain('secret')
  expect(read.ok ? 0 : read.refusal.length).toBe(2)
})

test('the organisation’s own sign-in is set by four settings, its secret among them repeated in no sentence', () => {
  const set = value({
    OIDC_ISSUER: 'https://sign-in.example.org',
    OIDC_CLIENT_ID: 'rightdoor',
    OIDC_CLIENT_SECRET: 's',
    OIDC_SECOND_FACTOR: 'mfa  strong',
  })
  expect(set.singleSignOn).toEqual({
    issuer: 'https://sign-in.example.org',
    clientId: 'rightdoor',
    clientSecret: 's',
    secondFactor: ['mfa', 'strong'],
  })
  const refused = readConfig({ OIDC_ISSUER: 'not an address', OIDC_CLIENT_SECRET: 'keep-this' })
  expect(JSON.stringify(refused)).toContain('OIDC_ISSUER')
  expect(JSON.stringify(refused)).not.toContain('keep-this')
})

test('what is set of the door replaces its defaults one by one; nonsense is refused', () => {
  expect(value({ IDLE_MINUTES: '15', UNUSUAL_READING: '40' }).door).toEqual({ idleMinutes: 15, unusualReading: 40 })
  expect(readConfig({ IDLE_MINUTES: '0' }).ok).toBe(false)
})
