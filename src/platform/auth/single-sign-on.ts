import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { Configuration } from 'openid-client'
import * as z from 'zod'
import { done, refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import { log } from '../log.ts'
import { keepsSecrets } from './loopback.ts'
import { readAnswer, refusalOf } from './sign-on-answer.ts'
import type { SignedOn, SignOnRefusal } from './sign-on-answer.ts'

export type ProviderSetting = {
  readonly issuer: URL
  readonly clientId: string
  readonly clientSecret: string
  /** Values of `acr` by which this provider says that a second factor was used; also asked for. */
  readonly secondFactorAcr?: readonly string[]
}

export type Provider = {
  readonly setting: ProviderSetting
  readonly configuration: () => Promise<Result<Configuration, SignOnRefusal>>
}

/** What the browser keeps, sealed, from going out to coming back. Ten minutes are enough. */
export const KeptSignOn = z.object({ issuer: z.string(), state: z.string(), nonce: z.string(), verifier: z.string() })
export type KeptSignOn = Readonly<z.infer<typeof KeptSignOn>>

/**
 * A provider that is asked about itself at the first sign-in, so that we start while it is down. What it said is kept; a
 * failure is not, and the next sign-in asks again. Several at once share one question, which is put twice.
 */
export const discoverProvider = (setting: ProviderSetting): Provider => {
  let asked: Promise<Configuration> | null = null
  const configuration = async () => {
    if (!keepsSecrets(setting.issuer)) return refuse<SignOnRefusal>('not-secure')
    asked ??= askAbout(setting).catch(() => askAbout(setting))
    const mine = asked
    try {
      return done(await mine)
    } catch (error) {
      if (asked === mine) asked = null
      note('the sign-in provider does not answer', setting, error)
      return refuse<SignOnRefusal>('unreachable')
    }
  }
  return { setting, configuration }
}

/** Where to send the browser, and what it must bring back. `redirectUri` is the address as people see it. */
export const beginSignIn = async (
  provider: Provider,
  redirectUri: URL,
): Promise<Result<{ readonly url: URL; readonly keep: KeptSignOn }, SignOnRefusal>> => {
  if (!keepsSecrets(redirectUri)) return refuse('not-secure')
  const configuration = await provider.configuration()
  if (!configuration.ok) return configuration
  const issuer = provider.setting.issuer.href
  const keep = { issuer, state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
  const url = buildAuthorizationUrl(configuration.value, {
    redirect_uri: redirectUri.href,
    scope: 'openid email profile',
    state: keep.state,
    nonce: keep.nonce,
    code_challenge: await calculatePKCECodeChallenge(keep.verifier),
    code_challenge_method: 'S256',
    ...acrAskedFor(provider.setting),
  })
  return done({ url, keep })
}

/** Who the provider says it was. `currentUrl` is the address the browser came back to, as people see it. */
export const finishSignIn = async (
  provider: Provider,
  currentUrl: URL,
  keep: KeptSignOn,
): Promise<Result<SignedOn, SignOnRefusal>> => {
  if (keep.issuer !== provider.setting.issuer.href) return refuse('not-this-browser')
  if (currentUrl.searchParams.get('state') !== keep.state) return refuse('not-this-browser')
  const configuration = await provider.configuration()
  if (!configuration.ok) return configuration
  try {
    const tokens = await authorizationCodeGrant(configuration.value, currentUrl, {
      expectedState: keep.state,
      expectedNonce: keep.nonce,
      pkceCodeVerifier: keep.verifier,
      idTokenExpected: true,
    })
    return await readAnswer(configuration.value, tokens, provider.setting.secondFactorAcr ?? [])
  } catch (error) {
    const refusal = refusalOf(error)
    note(`a sign-in by the provider was refused: ${refusal}`, provider.setting, error)
    return refuse(refusal)
  }
}

/**
 * The signature of the ID token is checked although it comes over our own connection: OpenID Connect Core 3.1.3.7 leaves
 * that open, and a proxy that opens the encryption in between should gain nothing.
 */
const askAbout = ({ issuer, clientId, clientSecret }: ProviderSetting): Promise<Configuration> =>
  discovery(issuer, clientId, clientSecret, undefined, {
    timeout: SECONDS_TO_ANSWER,
    execute:
      issuer.protocol === 'http:' ? [allowInsecureRequests, enableNonRepudiationChecks] : [enableNonRepudiationChecks],
  })

const SECONDS_TO_ANSWER = 5

/** The message only: what lies beneath it may hold what the provider says of a person. */
const note = (what: string, { issuer }: ProviderSetting, error: unknown): void =>
  log.warn({ issuer: issuer.href, why: error instanceof Error ? error.message : undefined }, what)

const acrAskedFor = ({ secondFactorAcr = [] }: ProviderSetting): { readonly acr_values?: string } =>
  secondFactorAcr.length === 0 ? {} : { acr_values: secondFactorAcr.join(' ') }
