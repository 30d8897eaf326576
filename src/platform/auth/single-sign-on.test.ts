import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { followSignIn, startOidcServer } from '../../../test/oidc-server.ts'
import type { OidcServer } from '../../../test/oidc-server.ts'
import { log } from '../log.ts'
import { beginSignIn, discoverProvider, finishSignIn } from './single-sign-on.ts'
import type { KeptSignOn, Provider } from './single-sign-on.ts'

const redirectUri = new URL('http://127.0.0.1:1/sign-in/back')
const caseworker = {
  subject: 'fiction-1',
  email: 'caseworker@fiction.example',
  emailVerified: true,
  name: 'Fictional Caseworker',
}

let server: OidcServer
let provider: Provider
const { level } = log
beforeAll(async () => {
  log.level = 'silent'
  server = await startOidcServer()
})
beforeEach(() => {
  server.letIn(caseworker)
  provider = discoverProvider({ ...server, secondFactorAcr: ['urn:fiction:two-factors'] })
})
afterEach(() => server.tamper((answer) => answer))
afterAll(() => {
  log.level = level
  return server.stop()
})

test('who signs in over there is known here', async () => {
  const { back, keep } = await comeBack()
  expect(await finishSignIn(provider, back, keep)).toEqual({
    ok: true,
    value: {
      issuer: server.issuer.origin,
      subject: 'fiction-1',
      email: 'caseworker@fiction.example',
      emailVerified: true,
      name: 'Fictional Caseworker',
      authenticatedWithSecondFactor: false,
    },
  })
})

test.for([
  { amr: ['pwd', 'otp'], second: true },
  { amr: ['mfa'], second: true },
  { amr: ['pwd', 'pin'], second: false },
  { amr: ['pwd', 'geo'], second: false },
  { amr: ['otp'], second: false },
  { acr: 'urn:fiction:two-factors', second: true },
  { acr: 'urn:fiction:one-factor', second: false },
])('a second factor is believed when the provider names one: %o', async ({ second, ...methods }) => {
  server.letIn({ ...caseworker, ...methods })
  const { back, keep } = await comeBack()
  const finished = await finishSignIn(provider, back, keep)
  expect(finished.ok && finished.value.authenticatedWithSecondFactor).toBe(second)
})

test('an address the provider has not verified is not called verified', async () => {
  server.letIn({ subject: 'fiction-2', email: 'caseworker@fiction.example' })
  const { back, keep } = await comeBack()
  const finished = await finishSignIn(provider, back, keep)
  expect(finished.ok && [finished.value.email, finished.value.emailVerified, finished.value.name]).toEqual([
    'caseworker@fiction.example',
    false,
    null,
  ])
})

test('an answer with another state belongs to another browser', async () => {
  const { back, keep } = await comeBack()
  expect(await refusalFor(back, { ...keep, state: 'another' })).toBe('not-this-browser')
})

test('an answer of one provider is not taken for that of another', async () => {
  const { back, keep } = await comeBack()
  expect(await refusalFor(back, { ...keep, issuer: 'https://other.example/' })).toBe('not-this-browser')
})

test('a code works once', async () => {
  const { back, keep } = await comeBack()
  await finishSignIn(provider, back, keep)
  expect(await refusalFor(back, keep)).toBe('declined')
})

test('a code that was caught is worthless without the verifier', async () => {
  const { back, keep } = await comeBack()
  expect(await refusalFor(back, { ...keep, verifier: 'x'.repeat(43) })).toBe('declined')
})

test('an ID token for another sign-in is refused', async () => {
  const { back, keep } = await comeBack()
  expect(await refusalFor(back, { ...keep, nonce: 'another' })).toBe('not-genuine')
})

test('an ID token changed on its way is refused', async () => {
  server.tamper((answer) => ({ ...answer, id_token: withClaims(String(answer['id_token']), { amr: ['mfa'] }) }))
  const { back, keep } = await comeBack()
  expect(await refusalFor(back, keep)).toBe('not-genuine')
})

test('an ID token without a signature is refused', async () => {
  server.tamper((answer) => ({ ...answer, id_token: unsigned(String(answer['id_token'])) }))
  const { back, keep } = await comeBack()
  expect(await refusalFor(back, keep)).toBe('not-genuine')
})

test('an answer without an ID token is refused', async () => {
  server.tamper(({ id_token: _, ...answer }) => answer)
  const { back, keep } = await comeBack()
  expect(await refusalFor(back, keep)).toBe('not-genuine')
})

test('whom the provider turns away is turned away', async () => {
  server.letIn(null)
  const { back, keep } = await comeBack()
  expect(await refusalFor(back, keep)).toBe('declined')
})

test('an answer that makes no sense is refused, never a fault', async () => {
  const { keep } = await comeBack()
  const names = fc.constantFrom('code', 'state', 'error', 'iss', 'id_token', 'response', 'x')
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(names, fc.string()), { maxLength: 4 }), async (more) => {
      const back = new URL(redirectUri)
      for (const [name, value] of [['state', keep.state], ...more] as const) back.searchParams.append(name, value)
      return ['declined', 'not-genuine'].includes(await refusalFor(back, keep))
    }),
    { numRuns: 40 },
  )
})

test('when the provider fails at the last step, it is called unreachable', async () => {
  server.tamper(() => null)
  const { back, keep } = await comeBack()
  expect(await refusalFor(back, keep)).toBe('unreachable')
})

test('a provider on another machine must speak https, and so must we', async () => {
  const plain = discoverProvider({ ...server, issuer: new URL('http://sign-in.example') })
  expect(await beginSignIn(plain, redirectUri)).toEqual({ ok: false, refusal: 'not-secure' })
  expect(await beginSignIn(provider, new URL('http://door.example/back'))).toEqual({ ok: false, refusal: 'not-secure' })
})

test('a provider that was down is asked again at the next sign-in', async () => {
  const answers: number[] = []
  const flaky = createServer((_, response) => {
    answers.push(answers.length < 2 ? 503 : 200)
    response.writeHead(answers.at(-1) ?? 503, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ issuer: issuer.href, authorization_endpoint: `${issuer.href}go` }))
  })
  await new Promise<void>((listening) => flaky.listen(0, '127.0.0.1', listening))
  const issuer = new URL(`http://127.0.0.1:${(flaky.address() as AddressInfo).port}`)
  const late = discoverProvider({ ...server, issuer })
  try {
    expect(await beginSignIn(late, redirectUri)).toEqual({ ok: false, refusal: 'unreachable' })
    expect((await beginSignIn(late, redirectUri)).ok).toBe(true)
    expect((await beginSignIn(late, redirectUri)).ok).toBe(true)
    expect(answers).toEqual([503, 503, 200])
  } finally {
    flaky.closeAllConnections()
    flaky.close()
  }
})

async function comeBack(): Promise<{ readonly back: URL; readonly keep: KeptSignOn }> {
  const begun = await beginSignIn(provider, redirectUri)
  if (!begun.ok) throw new Error(begun.refusal)
  return { back: await followSignIn(begun.value.url, redirectUri), keep: begun.value.keep }
}

async function refusalFor(back: URL, keep: KeptSignOn) {
  const finished = await finishSignIn(provider, back, keep)
  return finished.ok ? 'let in' : finished.refusal
}

function withClaims(token: string, claims: object): string {
  const [head, body = '', signature] = token.split('.')
  const said: object = JSON.parse(Buffer.from(body, 'base64url').toString())
  return [head, encode({ ...said, ...claims }), signature].join('.')
}

function unsigned(token: string): string {
  return [encode({ alg: 'none' }), token.split('.')[1], ''].join('.')
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}
