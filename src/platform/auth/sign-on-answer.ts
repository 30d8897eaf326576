import {
  AuthorizationResponseError,
  ClientError,
  fetchUserInfo,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client'
import type { Configuration, TokenEndpointResponse, TokenEndpointResponseHelpers } from 'openid-client'
import * as z from 'zod'
import { done, refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'

export type SignOnRefusal = 'not-secure' | 'unreachable' | 'declined' | 'not-this-browser' | 'not-genuine'

/**
 * Who the provider says signed in. An account belongs to issuer *and* subject; an e-mail address may be given to someone
 * else one day, and is only used, when verified, to find the account at the first time.
 */
export type SignedOn = {
  readonly issuer: string
  readonly subject: string
  readonly email: string | null
  readonly emailVerified: boolean
  readonly name: string | null
  readonly authenticatedWithSecondFactor: boolean
}

type Tokens = TokenEndpointResponse & TokenEndpointResponseHelpers

/** Reads the checked ID token. Many providers tell address and name only when asked a second time. */
export const readAnswer = async (
  configuration: Configuration,
  tokens: Tokens,
  secondFactorAcr: readonly string[],
): Promise<Result<SignedOn, SignOnRefusal>> => {
  const claims = Claims.safeParse(tokens.claims())
  if (!claims.success) return refuse('not-genuine')
  const { iss, sub, amr, acr } = claims.data
  const about = claims.data.email === undefined ? await askMore(configuration, tokens, sub) : claims.data
  return done({
    issuer: iss,
    subject: sub,
    email: about.email ?? null,
    emailVerified: about.email_verified === true,
    name: about.name ?? claims.data.name ?? null,
    authenticatedWithSecondFactor: (acr !== undefined && secondFactorAcr.includes(acr)) || hasSecondFactor(amr),
  })
}

/** What openid-client found wrong, as one of our refusals; what it does not name is a bug of ours. */
export const refusalOf = (error: unknown): SignOnRefusal => {
  if (SAID_NO.some((kind) => error instanceof kind)) return 'declined'
  if (error instanceof ClientError) return NO_ANSWER.has(error.code ?? '') ? 'unreachable' : 'not-genuine'
  if (error instanceof TypeError && error.message === 'fetch failed') return 'unreachable'
  throw error
}

const About = z.object({
  email: z.string().optional().catch(undefined),
  email_verified: z.boolean().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
})

const Claims = About.extend({
  iss: z.string(),
  sub: z.string().min(1),
  acr: z.string().optional().catch(undefined),
  amr: z.array(z.string()).catch([]),
})

const askMore = async (
  configuration: Configuration,
  tokens: Tokens,
  subject: string,
): Promise<z.infer<typeof About>> => {
  if (configuration.serverMetadata().userinfo_endpoint === undefined) return {}
  return About.parse(await fetchUserInfo(configuration, tokens.access_token, subject))
}

const SAID_NO = [AuthorizationResponseError, ResponseBodyError, WWWAuthenticateChallengeError]

/** Nothing came, or a page of something in between. */
const NO_ANSWER: ReadonlySet<string> = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_PARSE_ERROR',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
])

/** The provider says so, or names methods of two kinds (RFC 8176). A method that fits no kind counts for nothing. */
const hasSecondFactor = (amr: readonly string[]): boolean =>
  amr.includes('mfa') || KINDS.filter((kind) => amr.some((method) => kind.includes(method))).length >= 2

/** What one knows, has, is. */
const KINDS: readonly (readonly string[])[] = [
  ['pwd', 'pin', 'kba'],
  ['otp', 'hwk', 'swk', 'sc', 'sms', 'tel', 'pop'],
  ['fpt', 'face', 'iris', 'retina', 'vbm'],
]
