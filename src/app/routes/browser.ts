import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { Cookie } from '../../features/route.ts'
import { clientAddress } from '../../platform/auth/client-address.ts'
import { cookiesOf } from '../../platform/auth/cookies.ts'
import type { CookieKind, Cookies } from '../../platform/auth/cookies.ts'
import type { World } from './world.ts'

/** What the browser sends as its session, if it looks like one of ours. */
export const sessionSecret = (world: World, context: Context): string | null => {
  const value = cookieOf(world, context, 'session')
  return value !== null && /^[\w-]{20,200}$/.test(value) ? value : null
}

export const cookieOf = (world: World, context: Context, kind: CookieKind): string | null =>
  cookiesFor(world, context)?.read(kind, context.req.header('Cookie')) ?? null

/** False where a cookie would travel in the clear: then nobody can sign in. */
export const setCookiesOn = (world: World, context: Context, wanted: readonly Cookie[]): boolean => {
  if (wanted.length === 0) return true
  const cookies = cookiesFor(world, context)
  if (!cookies) return false
  for (const { name, value, maxAge } of wanted)
    context.header('Set-Cookie', value === '' ? cookies.erase(name) : cookies.write(name, value, maxAge), {
      append: true,
    })
  return true
}

/** Where the request came from: the other end of the line, or what a trusted proxy says. */
export const addressOf = (world: World, context: Context): string =>
  clientAddress({
    socketAddress: socketOf(context),
    forwardedFor: context.req.header('X-Forwarded-For'),
    trustedHops: world.trustProxy,
  }) ?? ''

/** The address of this installation as the person at the browser sees it. */
export const originOf = (world: World, context: Context): URL => {
  const forwarded = world.trustProxy > 0 ? context.req.header('X-Forwarded-Proto') : undefined
  const url = new URL(context.req.url)
  return new URL(
    `${forwarded === 'https' ? 'https' : url.protocol.replace(':', '')}://${context.req.header('Host') ?? url.host}`,
  )
}

const cookiesFor = (world: World, context: Context): Cookies | null => cookiesOf(originOf(world, context))

/** A test that calls the application without a server has no line. */
const socketOf = (context: Context): string | undefined => {
  try {
    return getConnInfo(context).remote.address
  } catch {
    return '127.0.0.1'
  }
}
