import { describe, expect, test } from 'vitest'
import { routesPage } from '../scripts/pages/routes-page.ts'
import { routesOf } from '../src/app/routes/routes.ts'
import { sections } from '../src/app/routes/sections.ts'
import { dataClasses } from '../src/core/access/data-class.ts'
import { roles } from '../src/core/access/role.ts'
import { entryOf } from '../src/core/access/table.ts'
import { isTrailKind, trailKinds } from '../src/core/access/trail-kind.ts'
import type { DataClass, Deed } from '../src/core/access/data-class.ts'
import type { Role } from '../src/core/access/role.ts'
import type { Needs, Route } from '../src/features/route.ts'

const routes = routesOf({
  running: { version: '', since: new Date(0), place: { kind: 'folder', name: '' }, demonstration: false },
  people: [],
  refuseDemonstration: false,
  strangersSignIn: true,
}).all

/** Kinds of data that are about a person served, and the trail of them. */
const ABOUT_PEOPLE: readonly DataClass[] = [
  ...(['name', 'identity', 'profile', 'sensitive', 'notes', 'money', 'outcomes', 'trail'] as const),
]

const isAboutPeople = (needs: Needs): boolean => ABOUT_PEOPLE.some((one) => needs.startsWith(`${one}:`))

/** Pages one needs such a right for, and which show nobody. */
const SHOW_NOBODY: Readonly<Record<string, string>> = {
  '/clients/:number/open': 'asks for a reason and names nobody: the number was typed',
  '/clients/register': 'asks who it is; what the check finds is in its own entry, whoever was shown',
  '/clients/register/person': 'a form about somebody new',
  '/clients/register/again': 'names nobody: who was found stands in the check',
  '/caseload/export': 'a form; sending it takes the file along, which is the entry',
  '/audit': 'asks for a number or a colleague',
  '/audit/alerts': 'names colleagues, and no client',
  '/audit/alerts/:id': 'names a colleague, and no client',
  '/audit/clients/:number/export': 'a form; sending it takes the file along, which is the entry',
  '/audit/colleagues/:code/export': 'a form; sending it takes the file along, which is the entry',
}

const naming = (found: readonly Route[]): readonly string[] => found.map(({ path }) => path)

describe('every line of the table of routes', () => {
  test('is one page: no path twice, each in plain small letters', () => {
    expect(new Set(naming(routes)).size).toBe(routes.length)
    expect(naming(routes.filter(({ path }) => !/^\/$|^(\/(?:[a-z][a-z-]*|:[a-z]+))+$/.test(path)))).toEqual([])
    // `/clients/:number` and `/clients/:code` would be the same page to a browser.
    expect(new Set(routes.map(({ path }) => path.replaceAll(/:[a-z]+/g, ':'))).size).toBe(routes.length)
  })

  test('is not hidden behind a pattern that stands before it and matches it', () => {
    const hidden = routes.filter(({ path }, place) =>
      routes
        .slice(0, place)
        .some((earlier) => new RegExp(`^${earlier.path.replaceAll(/:[a-z]+/g, '[^/]+')}$`).test(path)),
    )
    expect(naming(hidden)).toEqual([])
  })

  test('has a title in each language, and not one in both', () => {
    const titled = ({ title: { en, fr } }: Route) => en.trim() !== '' && fr.trim() !== '' && en !== fr
    expect(naming(routes.filter((route) => !titled(route)))).toEqual([])
  })

  test('needs something that somebody has', () => {
    const held = new Set<string>(['nothing', 'first-step', 'signed-in'])
    for (const dataClass of Object.keys(dataClasses) as DataClass[])
      for (const role of roles) {
        const entry = entryOf(role, dataClass)
        if (entry) held.add(`${dataClass}:read`)
        if (entry?.may === 'write') held.add(`${dataClass}:write`)
      }
    expect(naming(routes.filter(({ needs, submit }) => !held.has(needs) || !held.has(submit?.needs ?? needs)))).toEqual(
      [],
    )
  })

  test('leaves a look that is one where people are shown', () => {
    const looks = (kind: string) => isTrailKind(kind) && ['look', 'search-or-export'].includes(trailKinds[kind].nature)
    expect(naming(routes.filter(({ look }) => look !== 'none' && !looks(look)))).toEqual([])
    const unseen = routes.filter(({ needs, look }) => isAboutPeople(needs) && look === 'none')
    expect(naming(unseen).filter((path) => !(path in SHOW_NOBODY))).toEqual([])
    expect(naming(routes.filter(({ look }) => look !== 'none' && !isTrailKind(look)))).toEqual([])
  })

  test('leaves a look only where somebody is signed in, since an entry has an actor', () => {
    // The first address is one for all: to a stranger it shows nobody, and says so (start/show-home).
    expect(
      naming(routes.filter(({ look, needs }) => look !== 'none' && (needs === 'nothing' || needs === 'first-step'))),
    ).toEqual(['/'])
  })

  test('has an entry for what its form changes', () => {
    const forms = routes.filter(({ submit }) => submit)
    const kinds = forms.filter(({ submit }) => submit?.entry !== 'none' && !isTrailKind(submit?.entry ?? ''))
    expect(naming(kinds)).toEqual([])
    // They change nothing: one asks for a page again, the other for more time.
    expect(naming(forms.filter(({ submit }) => submit?.entry === 'none'))).toEqual(['/sign-in/kept', '/stay'])
  })

  test('needs as much for its form as for its page', () => {
    const less = routes.filter(({ needs, submit }) => submit?.needs !== undefined && !implies(submit.needs, needs))
    expect(naming(less)).toEqual([])
  })

  test('is reached from the grey bar under the right its section names', () => {
    for (const { path, needs } of sections) {
      const route = routes.find((one) => one.path === path)
      expect([path, route?.needs]).toEqual([path, path === '/' ? 'nothing' : needs])
    }
  })
})

/** Whoever has one has the other. */
const implies = (more: Needs, less: Needs): boolean => {
  const order: readonly Needs[] = ['nothing', 'first-step', 'signed-in']
  if (more === less || less === 'nothing') return true
  if (order.includes(less)) return !order.includes(more) || order.indexOf(more) >= order.indexOf(less)
  return roles.every((role) => !holds(role, more) || holds(role, less))
}

const holds = (role: Role, needs: Needs): boolean => {
  const [dataClass, deed] = needs.split(':') as [DataClass, Deed]
  const held = entryOf(role, dataClass)?.may
  return held === 'write' || held === deed
}

test('the page of routes names every one of them, in both languages', () => {
  const page = routesPage()
  for (const { path, title } of routes) expect(page).toMatch(line(path, title.en, title.fr))
  expect(page.split('\n').filter((text) => text.startsWith('| `/'))).toHaveLength(routes.length)
})

const line = (...cells: readonly string[]): RegExp =>
  new RegExp(`^\\| \`${cells.map((cell) => cell.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('`? \\| ')} \\| `, 'm')
