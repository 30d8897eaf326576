import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A fictional person who signs in without a click. */
export type OidcPerson = {
  readonly subject: string
  readonly email?: string
  readonly emailVerified?: boolean
  readonly name?: string
  readonly amr?: readonly string[]
  readonly acr?: string
}

export type OidcServer = {
  readonly issuer: URL
  readonly clientId: string
  readonly clientSecret: string
  /** Who is let in from now on; null: whoever comes is turned away. */
  readonly letIn: (person: OidcPerson | null) => void
  /** Changes what the token endpoint answers from now on; null: something in between answers 502. */
  readonly tamper: (change: (answer: Answer) => Answer | null) => void
  readonly stop: () => Promise<void>
}

/** A real OpenID provider on 127.0.0.1. It takes any redirect address, asks nobody anything and forgets all at its end. */
export const startOidcServer = async (first: OidcPerson = somebody): Promise<OidcServer> => {
  let person: OidcPerson | null = first
  let change: (answer: Answer) => Answer | null = (answer) => answer
  const client = { clientId: 'rightdoor', clientSecret: randomBytes(24).toString('base64url') }
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const issuer = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const provider = await makeProvider(issuer, client, () => person)
  provider.use(async (context, next) => {
    await next()
    if (context.path !== '/token' || context.status !== 200) return
    const changed = change(context.body)
    context.status = changed === null ? 502 : 200
    context.body = changed ?? {}
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response)
    const result =
      person === null
        ? { error: 'access_denied' }
        : { login: { accountId: person.subject, amr: person.amr, acr: person.acr } }
    void provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
  })
  return {
    issuer,
    ...client,
    letIn: (someone) => void (person = someone),
    tamper: (changed) => void (change = changed),
    stop: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** What a browser does between leaving us and coming back: it follows, with cookies. Answers the address it comes to. */
export const followSignIn = async (start: URL, redirectUri: URL): Promise<URL> => {
  const cookies = new Map<string, string>()
  let url = start
  for (let step = 0; step < 10; step += 1) {
    if (url.origin === redirectUri.origin && url.pathname === redirectUri.pathname) return url
    const header = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { redirect: 'manual', headers: { cookie: header } })
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (name !== undefined && value !== undefined) cookies.set(name, value)
    }
    const next = response.headers.get('location')
    if (next === null)
      throw new Error(`sign-in stopped at ${url.pathname}: ${response.status} ${await response.text()}`)
    url = new URL(next, url)
  }
  throw new Error('sign-in goes round in circles')
}

const somebody: OidcPerson = {
  subject: 'fiction-1',
  email: 'caseworker@fiction.example',
  emailVerified: true,
  name: 'Fictional Caseworker',
  amr: ['pwd', 'otp'],
}

type Answer = Record<string, unknown>
type Context = { readonly path: string; status: number; body: Answer }
type Request = import('node:http').IncomingMessage
type Response = import('node:http').ServerResponse

/** As much of oidc-provider, which ships no types, as is used here. */
type Provider = {
  readonly use: (middleware: (context: Context, next: () => Promise<void>) => Promise<void>) => void
  readonly callback: () => (request: Request, response: Response) => Promise<void>
  readonly interactionFinished: (request: Request, response: Response, result: object, options: object) => Promise<void>
  readonly Client: { readonly prototype: { redirectUriAllowed: (uri: string) => boolean } }
  readonly Grant: new (of: object) => { addOIDCScope: (scope: string) => void; save: () => Promise<string> }
}
type Module = { readonly Provider: new (issuer: string, configuration: object) => Provider }

const makeProvider = (
  issuer: URL,
  client: { clientId: string; clientSecret: string },
  person: () => OidcPerson | null,
) =>
  inSilence(async () => {
    // @ts-expect-error it ships no types
    const { Provider } = (await import('oidc-provider')) as Module
    const provider: Provider = new Provider(issuer.origin, {
      clients: [
        { client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: ['http://127.0.0.1/unused'] },
      ],
      jwks: { keys: [signingKey()] },
      cookies: { keys: [randomBytes(24).toString('hex')] },
      features: { devInteractions: { enabled: false } },
      claims: { openid: ['sub', 'amr', 'acr'], email: ['email', 'email_verified'], profile: ['name'] },
      acrValues: ['urn:fiction:two-factors', 'urn:fiction:one-factor'],
      ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
      interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      findAccount: (_: unknown, accountId: string) => ({ accountId, claims: () => claimsOf(person()) }),
      loadExistingGrant: async ({ oidc }: { oidc: { session: { accountId: string } } }) => {
        const grant = new provider.Grant({ clientId: client.clientId, accountId: oidc.session.accountId })
        grant.addOIDCScope('openid email profile')
        await grant.save()
        return grant
      },
    })
    provider.Client.prototype.redirectUriAllowed = () => true
    return provider
  })

const signingKey = () => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  alg: 'RS256',
  use: 'sig',
})

const claimsOf = (person: OidcPerson | null) => ({
  sub: person?.subject,
  email: person?.email,
  email_verified: person?.emailVerified,
  name: person?.name,
})

/** It says at its start that it is meant for a newer Node and a real store; neither matters here. */
const inSilence = async <Made>(make: () => Promise<Made>): Promise<Made> => {
  const { info, warn } = console
  Object.assign(console, { info: () => undefined, warn: () => undefined })
  try {
    return await make()
  } finally {
    Object.assign(console, { info, warn })
  }
}
