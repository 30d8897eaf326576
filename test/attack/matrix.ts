import type { Hono } from 'hono'
import { may } from '../../src/core/access/viewer.ts'
import type { Route } from '../../src/features/route.ts'
import { browser } from '../world.ts'
import type { Browser, Fields } from '../world.ts'
import { clientsOn, expectedOf, invitedBy, isOfOthers, isPermission, leaksIn, methods, surprise } from './expected.ts'
import type { Method } from './expected.ts'
import type { Actor, Network } from './network.ts'
import { asked, fieldsOf, forms, searches, tenantsOf } from './objects.ts'
import type { Form, Tenant } from './objects.ts'
import { trailOf, wrongOnTrail } from './trail.ts'
import type { NewEntries } from './trail.ts'

export type Matrix = { readonly findings: readonly string[]; readonly requests: number }

type Tried = { readonly route: Route; readonly tenant: Tenant | null; readonly search: string; readonly form: Form }

/** Every route × every actor × every tenant, by one method. What differs from the access table is a finding. */
export const runMatrix = async (
  network: Network,
  app: Hono,
  routes: readonly Route[],
  wanted: readonly Method[] = methods,
): Promise<Matrix> => {
  const findings: string[] = []
  let requests = 0
  const waiting = network.actors.flatMap((actor, place) =>
    wanted.map((method) => ({ actor, method, language: place % 2 ? 'fr' : 'en' })),
  )
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const found = await tryAll(network, app, routes, next)
      findings.push(...found.findings)
      requests += found.requests
    }
  }
  await Promise.all([work(), work(), work()])
  return { findings, requests }
}

type As = { readonly actor: Actor; readonly method: Method; readonly language: string }

const tryAll = async (network: Network, app: Hono, routes: readonly Route[], as: As): Promise<Matrix> => {
  const findings: string[] = []
  let requests = 0
  let by = browser(app, await as.actor.session())
  const newEntries = await trailOf(network, as.actor.viewer?.staffId ?? 0)
  for (const route of routes) {
    const hidden = new Map<Form, string>()
    for (const one of triedOf(network, route, as)) {
      const { faults, answered, ended } = await tryOne(network, as, newEntries, by, one)
      if (ended) by = browser(app, await as.actor.session())
      requests += 1
      const said = `${as.method} ${route.path}${one.search} as ${as.actor.name}, ${one.tenant ?? 'a list'}${one.form === 'empty' ? '' : ` with ${one.form} fields`}`
      findings.push(...faults.map((fault) => `${said}: ${fault}`))
      if (answered === null || one.search !== '') continue
      const other = hidden.get(one.form) ?? answered
      hidden.set(one.form, other)
      if (other !== answered) findings.push(`${said}: another "not found"`)
    }
  }
  return { findings, requests }
}

/**
 * Lists are also asked for what is somebody else’s. A form is refused for what it lacks before anybody looks at what it is
 * about, and a page without a form has none for anybody.
 */
const triedOf = (network: Network, route: Route, { actor, method }: As): readonly Tried[] => {
  const every = tenantsOf(route).map((tenant): Tried => ({ route, tenant, search: '', form: 'empty' }))
  if (method === 'GET') return [...every, ...searchesOf(network, route, actor)]
  const mine = every.filter(({ tenant }) => tenant === null || tenant === 'own')
  if (!route.submit) return method === 'POST' ? mine : []
  if (method !== 'POST') return mine
  return every.flatMap((one) =>
    forms.filter((form) => form !== 'foreign' || mine.includes(one)).map((form) => ({ ...one, form })),
  )
}

const searchesOf = (network: Network, route: Route, { level, viewer }: Actor): readonly Tried[] => {
  const { needs } = route
  if (route.path.includes(':') || level !== 'in' || !viewer || !isPermission(needs) || !may(viewer, needs)) return []
  const searched = (['missing', 'sister', 'foreign'] as const).flatMap((tenant) => searches(network, tenant))
  return searched.map((search) => ({ route, tenant: null, search: `?${search}`, form: 'empty' }))
}

const tryOne = async (
  network: Network,
  { actor, method, language }: As,
  newEntries: NewEntries,
  by: Browser,
  { route, tenant, search, form }: Tried,
): Promise<{ readonly faults: readonly string[]; readonly answered: string | null; readonly ended: boolean }> => {
  const { path, words } = asked(network, route, tenant)
  const answer = await send(by, { route, method }, `/${language}${path}${search}`, fieldsOf(network, form))
  const body = await answer.text()
  const expected = expectedOf(route, actor, tenant, method)
  const faults = leaksIn(body, actor.viewer, invitedBy(route, tenant)).map((mark) => `shows ${mark}`)
  if (leaksIn(answer.headers.get('Location') ?? '', actor.viewer).length > 0)
    faults.push('names a person in an address')
  // A list may know nothing of what was searched for, and a form may name what is not there.
  const nothingFound =
    expected === 'open' && answer.status === 404 && (search !== '' || (method === 'POST' && form !== 'own'))
  const wrong = nothingFound ? null : surprise(expected, method, answer)
  if (wrong) faults.push(wrong)
  const shown = answer.status === 200 || answer.status === 422 ? clientsOn(body) : null
  const attempt = expected === 'hidden' && isOfOthers(tenant) ? (words[0] ?? null) : null
  if (actor.level === 'in' && actor.viewer && (shown !== null || attempt !== null)) {
    const entries = await newEntries()
    faults.push(...wrongOnTrail({ route, viewer: actor.viewer, method, entries, shown, attempt }))
  }
  return {
    faults,
    answered: answer.status === 404 ? comparable(answer, body, path, by.secret) : null,
    // A form may end the session it was sent in.
    ended: answer.headers.has('Set-Cookie'),
  }
}

const send = (
  by: Browser,
  { route, method }: { readonly route: Route; readonly method: Method },
  path: string,
  fields: Fields,
): Promise<Response> => {
  const post = (typed: Fields, headers?: Record<string, string>) =>
    route.submit?.uploads ? by.upload(path, typed, [], headers) : by.post(path, typed, headers)
  switch (method) {
    case 'GET':
      return by.get(path)
    case 'POST':
      return post(fields)
    case 'POST without a token':
      return post({ token: [] })
    case 'POST from elsewhere':
      return post({}, { Origin: 'https://elsewhere.example' })
  }
}

/** An answer without what differs from one request to the next: its number, the clock, the token, and what was asked for. */
const comparable = (answer: Response, body: string, path: string, secret: string | null): string => {
  const headers = [...answer.headers].filter(([name]) => name !== 'content-length').join('\n')
  let text = `${answer.status}\n${headers}\n${body}`
    .replaceAll(/\b[2-9A-Z]{4}-[2-9A-Z]{4}\b/g, '#')
    .replaceAll(/\b\d{13}(?:\.\d+)?\b|\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'now')
  if (secret !== null) text = text.replaceAll(/(?<=name="token" value=")[^"]+|(?<=data-token=")[^"]+/g, 'token')
  return text.replaceAll(path, 'asked')
}
