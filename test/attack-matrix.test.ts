import { createElement } from 'react'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test, vi } from 'vitest'
import { webApp } from '../src/app/web-app.ts'
import type { Route } from '../src/features/route.ts'
import { log } from '../src/platform/log.ts'
import { runMatrix } from './attack/matrix.ts'
import { attackedNetwork } from './attack/network.ts'
import type { Network } from './attack/network.ts'
import { fingerprint } from './attack/fingerprint.ts'
import { testWorld } from './world.ts'
import type { TestWorld } from './world.ts'

/**
 * Every route × every role × every tenant × every method, from the table of routes: what is answered is what the access
 * table says, and nobody can tell what they may not see from what there is not.
 */
// Every address as every role: minutes on a busy machine.
vi.setConfig({ testTimeout: 600_000 })

let network: Network
let site: TestWorld

beforeAll(async () => {
  network = await attackedNetwork()
  // As where people are real: without the gallery, which shows nobody.
  site = await testWorld(network.database, { production: true })
})

afterAll(() => network.database.drop())

// Thousands of refusals are told to the log, as they should be.
beforeEach(() => {
  log.level = 'error'
})
afterEach(() => {
  log.level = 'warn'
})

describe('a planted leak is caught', () => {
  const planted = (more: Pick<Route, 'show'> & Partial<Route>): Route => ({
    path: '/planted/:number',
    title: { en: 'Planted', fr: 'Plantée' },
    needs: 'name:read',
    look: 'record-seen',
    ...more,
  })
  const findingsOf = async (route: Route) => {
    const app = webApp({ ...site.world, routes: [...site.world.routes, route] })
    return (await runMatrix(network, app, [route], ['GET'])).findings
  }

  test('a query without its clause, past the policies: shown to those it is not for', async () => {
    const importer = network.database.pool('importer')
    const leak = planted({
      show: async ({ params }) => {
        const { rows } = await importer.query('select id, family_name as name from client where number = $1', [
          params['number'],
        ])
        const [row] = rows as readonly { readonly id: number; readonly name: string }[]
        if (!row) return { kind: 'not-found', asked: { table: 'client', what: params['number'] ?? '' } }
        return { kind: 'page', page: createElement('p', null, row.name), looked: { clients: [row.id] } }
      },
    })
    const findings = await findingsOf(leak)
    expect(findings).toContain('GET /planted/:number as caseworker, foreign: shows Zzsite3name')
    expect(findings).toContain('GET /planted/:number as caseworker, sister: shows Zzsite2name')
    expect(findings).toContain('GET /planted/:number as caseworker, foreign: 200 instead of hidden')
    expect(findings.filter((finding) => finding.includes('as ministry_editor'))).toEqual([])
  })

  test('a query without its clause, behind the policies: the second wall holds, and what is missing is the attempt', async () => {
    const forgotten = planted({
      show: async ({ db, params }) => {
        const row = await db
          .selectFrom('client')
          .selectAll()
          .where('number', '=', Number(params['number']))
          .executeTakeFirst()
        if (!row) return { kind: 'not-found' }
        return { kind: 'page', page: createElement('p', null, row.family_name), looked: { clients: [row.id] } }
      },
    })
    const findings = await findingsOf(forgotten)
    expect(findings.filter((finding) => /shows|instead of hidden/.test(finding))).toEqual([])
    expect(findings).toContain('GET /planted/:number as caseworker, foreign: left 0 attempts instead of one')
  })

  test('a page that shows a person and leaves no look, or a "not found" that tells one from the other', async () => {
    const unseen = planted({
      look: 'none',
      show: async ({ db, params }) => {
        const row = await db
          .selectFrom('client')
          .selectAll()
          .where('number', '=', Number(params['number']))
          .executeTakeFirst()
        if (row) return { kind: 'page', page: createElement('p', null, row.family_name) }
        return { kind: 'not-found', asked: { table: 'client', what: params['number'] ?? '' } }
      },
    })
    expect(await findingsOf(unseen)).toContain(
      'GET /planted/:number as caseworker, own: showed client 1 and left no word of it',
    )
  })

  test('a parameter nobody said anything about stops the matrix', async () => {
    const unknown = planted({ path: '/planted/:whatever', show: () => ({ kind: 'gone' }) })
    await expect(findingsOf(unknown)).rejects.toThrow('does not know what :whatever names')
  })
})

describe('every route, asked by every role for what is theirs and what is not', () => {
  test('each page is shown, refused, or not there, as the access table says; looks and attempts are on the trail', async () => {
    const { findings, requests } = await runMatrix(network, site.app, site.world.routes, ['GET'])
    expect(findings).toEqual([])
    expect(requests).toBeGreaterThan(site.world.routes.length * network.actors.length)
  })

  test('a form without its token or from another place is refused, and changes nothing', async () => {
    const before = await fingerprint(network.database, 'all')
    const { findings } = await runMatrix(network, site.app, site.world.routes, [
      'POST without a token',
      'POST from elsewhere',
    ])
    expect(findings).toEqual([])
    expect(await fingerprint(network.database, 'all')).toEqual(before)
  })

  test('a form with its token is taken from those who may send it, and nothing of another provider changes', async () => {
    const before = await fingerprint(network.database, 'of another provider')
    const { findings } = await runMatrix(network, site.app, site.world.routes, ['POST'])
    expect(findings).toEqual([])
    expect(await fingerprint(network.database, 'of another provider')).toEqual(before)
  })
})
