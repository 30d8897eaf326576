import type { Hono } from 'hono'
import { loadAssets } from '../src/app/assets.ts'
import { purposeOf } from '../src/app/purpose.ts'
import { openWorld } from '../src/app/routes/open-world.ts'
import type { WorldParts } from '../src/app/routes/open-world.ts'
import type { World } from '../src/app/routes/world.ts'
import { webApp } from '../src/app/web-app.ts'
import { newKeysFile, openKeys } from '../src/platform/auth/keys.ts'
import { createColumnStore } from '../src/records/figures/store.ts'
import { workOnWritings } from '../src/records/writing/work-on-writings.ts'
import type { Writers } from '../src/records/writing/writers.ts'
import { csrfTokenOf, digestOf, newToken } from '../src/platform/auth/token.ts'
import type { TestDatabase } from './database.ts'

/** A whole installation over a database of a test, asked without a socket. */
export type TestWorld = {
  readonly world: World
  readonly app: Hono
  /** A person of the staff with a proved session. They get an account if they have none. */
  readonly signIn: (staffId: number) => Promise<Browser>
  /** Nobody. */
  readonly stranger: Browser
}

export type Browser = {
  /** The secret of the session, as the cookie holds it. */
  readonly secret: string | null
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>
  /** Sends a form as a page of ours would: from our own address, with the request token. */
  readonly post: (path: string, fields: Fields, headers?: Record<string, string>) => Promise<Response>
  /** Sends a form with files, each under its name, in a field of their own. */
  readonly upload: (path: string, fields: Fields, files: Files, headers?: Record<string, string>) => Promise<Response>
}

export type Fields = Readonly<Record<string, string | readonly string[]>>
export type Files = readonly { readonly name: string; readonly content: string | Uint8Array<ArrayBuffer> }[]

const keys = openKeys(newKeysFile('test'))
const assets = loadAssets()
export const HOST = 'localhost:3000'

export const testWorld = async (database: TestDatabase, other: Partial<WorldParts> = {}): Promise<TestWorld> => {
  if (!keys.ok) throw new Error('the keys of the test are none')
  const world = openWorld({
    reader: database.pool('reader'),
    writer: database.pool('writer'),
    doorkeeper: database.pool('doorkeeper'),
    figures: freshAtEveryAsk(database),
    writers: workingHere(database),
    keys: keys.value,
    singleSignOn: null,
    assets: await assets,
    purpose: await purposeOf(database.connection),
    running: {
      version: '0.0.0',
      since: new Date('2013-01-14T13:42:00Z'),
      place: { kind: 'folder', name: './data/postgres' },
    },
    trustProxy: 0,
    knocksAMinute: 100_000,
    production: false,
    exchangeFolder: database.folder,
    ...other,
  })
  const app = webApp(world)
  return {
    world,
    app,
    signIn: async (staffId) => browser(app, await sessionFor(database, staffId)),
    stranger: browser(app, null),
  }
}

/** No worker runs beside a test: its work is done here when a page waits for it. */
const workingHere = (database: TestDatabase): Writers => ({
  areThere: () => Promise.resolve(true),
  expect: () => ({
    word: async () => {
      const [fault] = await workOnWritings(database.pool('worker'))
      if (fault) throw fault.error
    },
    forget: () => undefined,
  }),
})

/** Columns at what is committed when they are asked for: a test does not wait for the half second of the product. */
const freshAtEveryAsk = (database: TestDatabase): WorldParts['figures'] => {
  const store = createColumnStore(database.pool('engine'))
  return {
    columns: async (stretch, asOf) => {
      await store.columns(stretch, asOf)
      await store.refresh()
      return store.columns(stretch, asOf)
    },
  }
}

/** A browser that holds the session of this secret. */
export const browser = (app: Hono, secret: string | null): Browser => {
  const held: Record<string, string> = secret === null ? {} : { Cookie: `rightdoor=${secret}` }
  const sent = async (path: string, body: string | FormData, headers: Record<string, string>) =>
    app.request(`http://${HOST}${path}`, {
      method: 'POST',
      headers: { Host: HOST, Origin: `http://${HOST}`, ...headers },
      body,
    })
  return {
    secret,
    get: async (path, headers = {}) =>
      app.request(`http://${HOST}${path}`, { headers: { Host: HOST, ...held, ...headers } }),
    post: (path, fields, headers = {}) => {
      const body = new URLSearchParams(withToken(secret, fields))
      const type = 'application/x-www-form-urlencoded'
      return sent(path, body.toString(), { 'Content-Type': type, ...held, ...headers })
    },
    // The boundary of the parts is told by whoever writes them.
    upload: (path, fields, files, headers = {}) => sent(path, formWith(secret, fields, files), { ...held, ...headers }),
  }
}

export const formWith = (secret: string | null, fields: Fields, files: Files): FormData => {
  const form = new FormData()
  for (const [name, value] of withToken(secret, fields)) form.append(name, value)
  for (const { name, content } of files) form.append('files', new Blob([content]), name)
  return form
}

/** What is typed, and the token of the session unless the fields name another. */
const withToken = (secret: string | null, fields: Fields): [string, string][] => {
  const token = secret === null ? {} : { token: csrfTokenOf(secret, 'form') }
  return Object.entries({ ...token, ...fields }).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  )
}

/** The cookie of the session that an answer sets, or null. */
export const sessionIn = (answer: Response): string | null =>
  /(?:^|, )rightdoor=([^;]+)/.exec(answer.headers.get('Set-Cookie') ?? '')?.[1] ?? null

const sessionFor = async (database: TestDatabase, staffId: number): Promise<string> => {
  const secret = newToken()
  await database.pool('migrator').query(
    `with mine as (
       insert into account (staff_id, sign_in_name, state) values ($1::bigint, 'person-' || $1::bigint, 'active')
       on conflict (staff_id) do update set state = account.state returning id)
     insert into session (account_id, digest, ends_at, proved_at)
     select id, $2, now() + interval '12 hours', now() from mine`,
    [staffId, digestOf(secret)],
  )
  return secret
}
