import { may, sitesFor } from '../../src/core/access/viewer.ts'
import type { Viewer } from '../../src/core/access/viewer.ts'
import type { Permission } from '../../src/core/access/data-class.ts'
import type { Needs, Route } from '../../src/features/route.ts'
import { MARK } from './network.ts'
import type { Actor } from './network.ts'
import { reaches, siteOf } from './objects.ts'
import type { Tenant } from './objects.ts'

export const methods = ['GET', 'POST', 'POST without a token', 'POST from elsewhere'] as const
export type Method = (typeof methods)[number]

/** What an answer may be: the page or its refusal, no such page, sign in first, the second step first, not our form. */
export type Expected = 'open' | 'free' | 'hidden' | 'sign in' | 'second step' | 'refused'

export const isPermission = (needs: Needs): needs is Permission => needs.includes(':')

const isPost = (method: Method): boolean => method !== 'GET'

/** What the access table says of one request. `free`: the page is for all, and may still not know the thing asked for. */
export const expectedOf = (route: Route, actor: Actor, tenant: Tenant | null, method: Method): Expected => {
  if (isPost(method) && !route.submit) return 'hidden'
  if (method === 'POST from elsewhere') return 'refused'
  const lacksToken = method === 'POST without a token' && actor.level !== 'nobody'
  // Of a form with files nothing is read, not even the token, before its sender is known to have a right to it.
  if (lacksToken && !route.submit?.uploads) return 'refused'
  const allowed = allowedBy(route, actor, tenant, method)
  return lacksToken && (allowed === 'open' || allowed === 'free') ? 'refused' : allowed
}

const allowedBy = (route: Route, actor: Actor, tenant: Tenant | null, method: Method): Expected => {
  const needs = (isPost(method) ? route.submit?.needs : undefined) ?? route.needs
  if (needs === 'nothing') return 'free'
  if (actor.level === 'nobody' || actor.level === 'ended') return 'sign in'
  if (needs === 'first-step') return 'free'
  if (actor.level === 'first-step') return 'second step'
  if (needs === 'signed-in') return 'open'
  if (!actor.viewer || !may(actor.viewer, needs)) return 'hidden'
  return tenant === null || reaches(actor.viewer, route, needs, tenant) ? 'open' : 'hidden'
}

/** Null: as expected; else what was answered instead. */
export const surprise = (expected: Expected, method: Method, answer: Response): string | null => {
  const { status } = answer
  const to = answer.headers.get('Location') ?? ''
  const as = (fits: boolean) => (fits ? null : `${status}${to && ` to ${to}`} instead of ${expected}`)
  switch (expected) {
    case 'open':
      return as(
        [200, 303, 409, 410, 422].includes(status) &&
          !/\/sign-in(\?|$)/.test(status === 303 && method === 'GET' ? to : ''),
      )
    case 'free':
      return as([200, 302, 303, 404, 409, 410, 422, 429].includes(status))
    case 'hidden':
      return as(status === 404)
    case 'sign in':
      return as(isPost(method) ? status === 401 : status === 302 && /^\/(en|fr)\/sign-in\?next=/.test(to))
    case 'second step':
      return as(status === 303 && /^\/(en|fr)\/sign-in\/code$/.test(to))
    case 'refused':
      return as(status === 403)
  }
}

/** The marks on a page that its viewer has no right to. */
export const leaksIn = (body: string, viewer: Viewer | null, invited: number | null = null): readonly string[] => {
  const leaks = [...body.matchAll(MARK)].filter(([, site, kind]) => {
    if (kind === 'staff' && Number(site) === invited) return false
    return !maySee(viewer, Number(site), kind ?? '')
  })
  return [...new Set(leaks.map(([mark]) => mark))]
}

const maySee = (viewer: Viewer | null, site: number, kind: string): boolean => {
  if (!viewer) return false
  const covers = (permission: Parameters<typeof sitesFor>[1]) => {
    const sites = sitesFor(viewer, permission)
    return sites === 'all' || sites.includes(site)
  }
  switch (kind) {
    case 'name':
      return covers('name:read') || covers('trail:read')
    case 'identity':
      return covers('identity:read')
    case 'outcomes':
      return covers('outcomes:read')
    default:
      // A colleague is known where one works, to those who keep the accounts, and to those who watch.
      return covers('name:read') || covers('accounts:read') || covers('trail:read')
  }
}

/** A one-time link greets whom it invites, whoever holds it. */
export const invitedBy = (route: Route, tenant: Tenant | null): number | null =>
  route.path === '/invitation/:token' && tenant !== null ? siteOf(tenant) : null

/** The clients whose names a page shows. */
export const clientsOn = (body: string): readonly number[] => [
  ...new Set([...body.matchAll(MARK)].filter(([, , kind]) => kind === 'name').map(([, site]) => Number(site))),
]

/** Somebody else’s thing, which is there. */
export const isOfOthers = (tenant: Tenant | null): boolean =>
  tenant !== null && tenant !== 'mixed' && siteOf(tenant) !== null
