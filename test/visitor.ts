import type { Hono } from 'hono'
import { HOST } from './world.ts'

/** What a visitor sees: the answer, and its text. */
export type Seen = { readonly status: number; readonly headers: Headers; readonly path: string; readonly text: string }

/** Somebody at a browser: it keeps cookies, follows redirects of ours and fills in forms as they stand on the page. */
export type Visitor = {
  readonly cookies: Map<string, string>
  readonly open: (path: string) => Promise<Seen>
  /** Sends a form of a page that was seen, hidden fields included; `button` names the one that is pressed. */
  readonly send: (seen: Seen, form: string, fields?: Readonly<Record<string, string>>) => Promise<Seen>
}

/** Each comes from an address of its own, so that one story does not slow down the next. */
export const visitor = (app: Hono, address = nextAddress()): Visitor => {
  const cookies = new Map<string, string>()
  const ask = async (path: string, body?: URLSearchParams): Promise<Seen> => {
    const answer = await app.request(`http://${HOST}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        Host: HOST,
        'X-Forwarded-For': address,
        Cookie: [...cookies].map((cookie) => cookie.join('=')).join('; '),
        ...(body && { Origin: `http://${HOST}`, 'Content-Type': 'application/x-www-form-urlencoded' }),
      },
      ...(body && { body: body.toString() }),
    })
    for (const line of answer.headers.getSetCookie()) keep(cookies, line)
    const location = answer.headers.get('Location')
    if (location?.startsWith('/')) return ask(location)
    return { status: answer.status, headers: answer.headers, path, text: await answer.text() }
  }
  return {
    cookies,
    open: (path) => ask(path),
    send: ({ text }, form, fields = {}) => {
      const { action, hidden } = formIn(text, form)
      return ask(action, new URLSearchParams({ ...hidden, ...fields }))
    },
  }
}

const keep = (cookies: Map<string, string>, line: string): void => {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
  if (value === '') cookies.delete(name)
  else cookies.set(name, value)
}

/** By its id, or by something its markup holds. */
const formIn = (page: string, form: string) => {
  const forms = page.match(/<form[\s\S]*?<\/form>/g) ?? []
  const found = forms.find((one) => one.includes(`id="${form}"`)) ?? forms.find((one) => one.includes(form))
  if (found === undefined) throw new Error(`no form ${form} on this page: ${readable(page)}`)
  const hidden = [...found.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
  return {
    action: plain(/action="([^"]*)"/.exec(found)?.[1] ?? ''),
    hidden: Object.fromEntries(hidden.map(([, name = '', value = '']) => [plain(name), plain(value)])),
  }
}

/** The words of a page. */
export const readable = (page: string): string =>
  plain(
    page
      .replace(/^[\s\S]*<main/, '<main')
      .replace(/<footer[\s\S]*$/, '')
      .replaceAll(/<[^>]*>/g, ' '),
  ).replaceAll(/\s+/g, ' ')

const plain = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', '’')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

let addresses = 0
const nextAddress = (): string => `198.51.${Math.floor(++addresses / 250)}.${(addresses % 250) + 1}`
