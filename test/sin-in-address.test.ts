import { symbols } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { NOT_OURS } from '../src/core/audit/asked.ts'
import { log } from '../src/platform/log.ts'
import { attackedNetwork } from './attack/network.ts'
import type { Network } from './attack/network.ts'
import { asked, tenantsOf } from './attack/objects.ts'
import { browser, testWorld } from './world.ts'
import type { TestWorld } from './world.ts'

/**
 * Somebody pastes a SIN where a number or a code of ours belongs. The page is not there; neither it, nor the log, nor the
 * trail says the digits again. They are made up: two that belong to nobody, one of them mistyped, one for a time.
 */
vi.setConfig({ testTimeout: 300_000 })
const SINS = ['000000018', '046 454 287', '900-000-001'] as const
const WHO: readonly string[] = ['nobody', 'caseworker', 'site_manager', 'provider_admin', 'ministry_editor', 'auditor']

const digitsIn = (text: string): readonly string[] =>
  SINS.filter((sin) => text.replaceAll(/%20|[\s+-]/g, '').includes(sin.replaceAll(/\D/g, '')))

let network: Network
let site: TestWorld
let lines: string[] = []

beforeAll(async () => {
  network = await attackedNetwork()
  site = await testWorld(network.database, { production: true })
})
afterAll(() => network.database.drop())
beforeEach(() => {
  lines = []
  log.level = 'trace'
  const out = (log as unknown as Record<symbol, { write: (line: string) => boolean }>)[symbols.streamSym]
  if (!out) throw new Error('the log writes nowhere')
  vi.spyOn(out, 'write').mockImplementation((line) => lines.push(line) > 0)
})
afterEach(() => {
  log.level = 'warn'
})

/** Each route with a parameter, with a SIN in the place of one of them and one’s own things in the others. */
const addresses = (): readonly string[] => {
  const found = site.world.routes.flatMap((route) => {
    const names = [...route.path.matchAll(/:\w+/g)].map(([name]) => name)
    return names.flatMap((name, place) => {
      const sin = encodeURIComponent(SINS[place % SINS.length] ?? '')
      const withSin = { ...route, path: route.path.replace(name, sin) }
      return [asked(network, withSin, tenantsOf(withSin).includes('own') ? 'own' : null).path]
    })
  })
  return [...found, ...SINS.map((sin) => `/clients/${encodeURIComponent(sin)}`), `/nowhere/${SINS[0]}?sin=${SINS[0]}`]
}

test('no page, no line of the log and no entry of the trail says a SIN that was typed into an address', async () => {
  const faults: string[] = []
  let refused = 0
  for (const actor of network.actors.filter(({ name }) => WHO.includes(name))) {
    const by = browser(site.app, await actor.session())
    for (const address of addresses())
      for (const answer of [await by.get(`/en${address}`), await by.post(`/fr${address}`, {})]) {
        if (answer.status < 400) continue
        refused += 1
        faults.push(...digitsIn(await answer.text()).map((sin) => `${answer.status} ${address} says ${sin}`))
      }
  }
  expect(faults).toEqual([])
  expect(refused).toBeGreaterThan(500)
  expect(lines.length).toBeGreaterThan(500)
  expect(lines.flatMap(digitsIn)).toEqual([])
  const { rows } = await network.database.pool('worker').query<{ said: string; asked: string | null }>(
    `select concat_ws(' ', actor, place, payload) as said, payload ->> 'asked' as asked
       from trail left join trail_payload on trail_id = id where kind = 'outside-attempt'`,
  )
  expect(rows.flatMap(({ said }) => digitsIn(said))).toEqual([])
  expect(rows.filter(({ asked }) => asked === NOT_OURS).length).toBeGreaterThan(50)
})

test('the page that knows of no such thing can still be read in the other language', async () => {
  const actor = network.actors.find(({ name }) => name === 'caseworker')
  const by = browser(site.app, (await actor?.session()) ?? null)
  const page = await (await by.get(`/en/clients/${SINS[0]}`)).text()
  const there = /class="rd-lang" href="([^"]+)"/.exec(page)?.[1] ?? ''
  expect(there).toBe('/fr/clients/0')
  const answer = await by.get(there)
  expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('Page introuvable')])
})
