import { parse, serialize } from 'hono/utils/cookie'
import { keepsSecrets } from './loopback.ts'

/** The session; the memory of a sign-in under way elsewhere; the mark of a browser that has been let in before. */
export type CookieKind = 'session' | 'single-sign-on' | 'browser'

export type Cookies = {
  readonly name: (kind: CookieKind) => string
  /** The value of Set-Cookie. Without `seconds` the browser forgets it when it closes. */
  readonly write: (kind: CookieKind, value: string, seconds?: number) => string
  readonly erase: (kind: CookieKind) => string
  readonly read: (kind: CookieKind, header: string | undefined) => string | null
}

/**
 * The cookies of a site at this origin, as people see it (not as a proxy passes it on); null where they would travel in
 * the clear, and nobody may sign in. `__Host-` makes the browser refuse one that a neighbouring host or plain http set.
 * Lax, because strict would greet everyone who follows a link from a mail as a stranger; every change is a POST.
 */
export const cookiesOf = (origin: URL): Cookies | null => {
  if (!keepsSecrets(origin)) return null
  const secure = origin.protocol === 'https:'
  const name = (kind: CookieKind) => (secure ? `__Host-${NAMES[kind]}` : NAMES[kind])
  const write = (kind: CookieKind, value: string, seconds?: number) =>
    serialize(name(kind), value, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure,
      ...(seconds === undefined ? {} : { maxAge: seconds }),
    })
  return {
    name,
    write,
    erase: (kind) => write(kind, '', 0),
    read: (kind, header) => parse(header ?? '', name(kind))[name(kind)] || null,
  }
}

const NAMES: Readonly<Record<CookieKind, string>> = {
  session: 'rightdoor',
  'single-sign-on': 'rightdoor-single-sign-on',
  browser: 'rightdoor-browser',
}
