import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { resources } from '../../src/core/package/resources.ts'
import { exportPackage } from '../../src/records/package/export-package.ts'
import { importPackage } from '../../src/records/package/import-package.ts'
import type { SiteLimit } from '../../src/records/package/rows-at-sites.ts'
import { testDatabase } from '../database.ts'
import type { TestDatabase } from '../database.ts'
import { sampleTables, writePackage } from './sample-package.ts'
import type { Tables } from './sample-package.ts'

/**
 * Packages of some sites of a network: what is not of them stays away, and what came along can be brought in elsewhere
 * without a row that names one that is not there.
 */
let folder: string
let database: TestDatabase
let others: TestDatabase[] = []
const judge = async () => undefined

/** The sample, and a provider of its own with a site that nobody of the sample knows. */
const network = (): Tables => {
  const sample = sampleTables()
  const more = (name: string, ...rows: NonNullable<Tables[string]>) => ({ [name]: [...(sample[name] ?? []), ...rows] })
  const staff = (code: string, organisation: string) => ({
    code,
    organisation,
    family_name: 'Worker',
    given_name: code,
  })
  const grant = (code: string, who: string, where: object) => ({
    ...{ code, staff: who, role: 'caseworker', province: false, starts_on: '2012-04-01' },
    ...where,
  })
  return {
    ...sample,
    plans: (sample['plans'] ?? []).map((plan, place) => ({ ...plan, counsellor: place % 2 ? 'W2' : 'W1' })),
    ...more('regions', { code: 'R2', name_en: 'Other Region', name_fr: 'Autre région' }),
    ...more('catchments', { code: 'C2', name_en: 'Other Catchment', name_fr: 'Autre zone' }),
    ...more(
      'organisations',
      { code: 'P2', name: 'Other Provider', kind: 'provider' },
      { code: 'P3', name: 'Lender', kind: 'provider' },
    ),
    ...more('sites', { code: 'S3', organisation: 'P2', region: 'R2', catchment: 'C2', name: 'Site S3' }),
    ...more('staff', staff('W2', 'P3'), staff('W3', 'P2'), staff('W4', 'P1')),
    ...more(
      'grants',
      grant('G2', 'W4', { organisation: 'P1' }),
      grant('G3', 'W3', { site: 'S3' }),
      grant('G4', 'W3', { catchment: 'C2' }),
    ),
    ...more('employers', { code: 'E2', name: 'Nobody’s employer' }),
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rightdoor-sites-'))
  database = await testDatabase()
  const given = await writePackage(join(folder, 'given'), network())
  const answer = await importPackage({
    connection: database.connection,
    folder: given,
    actor: 'test',
    apply: { judge },
  })
  expect(answer).toMatchObject({ ok: true, report: { state: 'applied', rejected: 0 } })
})
afterAll(async () => {
  for (const one of [database, ...others]) await one.drop()
  await rm(folder, { recursive: true, force: true })
})

const idsOf = async (codes: readonly string[]) =>
  (
    await database.pool('importer').query<{ id: number }>('select id from site where code = any ($1)', [codes])
  ).rows.map(({ id }) => id)

const taken = async (name: string, codes: readonly string[], reach: SiteLimit['network']) => {
  const into = join(folder, name)
  await exportPackage({
    ...{ connection: database.connection, folder: into, as: { role: 'importer' } as const, keep: () => true },
    limit: { sites: await idsOf(codes), network: reach },
  })
  const keysOf = async (resource: string) =>
    (await readFile(join(into, `${resource}.csv`), 'utf8'))
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0])
  const all = await Promise.all(resources.map(async (one) => [one.name, await keysOf(one.name)] as const))
  return { into, keys: Object.fromEntries(all), rows: Object.fromEntries(all.map(([one, keys]) => [one, keys.length])) }
}

const bringsIn = async (into: string) => {
  const other = await testDatabase()
  others = [...others, other]
  return importPackage({ connection: other.connection, folder: into, actor: 'test', apply: { judge } })
}

describe('a package of chosen sites', () => {
  test('holds what is of them, whom and what their rows name, and nothing else', async () => {
    const { keys, rows, into } = await taken('second', ['S2'], 'limited')
    expect(keys).toMatchObject({
      // The protocol the referrals of S2 went under is of S1, and brings that site.
      ...{ sites: ['S1', 'S2'], protocols: ['T1'], regions: ['R1'], catchments: ['C1'], organisations: ['P1', 'P3'] },
      ...{ staff: ['W2', 'W4'], grants: ['G2'], employers: ['E1'] },
    })
    expect(rows).toMatchObject({ clients: 3, plans: 3, consents: 0, 'plan-items': 6, referrals: 3, 'follow-ups': 0 })
    expect(rows).toMatchObject({ employments: 3, placements: 0, payments: 3, closures: 3, 'monthly-entries': 1 })
    expect(rows).toMatchObject({ allocations: 0, targets: 0, 'client-summaries': 3, registrations: 0, eligibility: 0 })
    expect(await bringsIn(into)).toMatchObject({ ok: true, report: { state: 'applied', rejected: 0 } })
  })

  test.each([[['S1']], [['S1', 'S2']], [['S3']], [['S2', 'S3']]])('%j comes back whole elsewhere', async (codes) => {
    const { into, rows } = await taken(codes.join(), codes, 'limited')
    const answer = await bringsIn(into)
    const sum = Object.values(rows).reduce((all, count) => all + count, 0)
    expect(answer).toMatchObject({ ok: true, report: { state: 'applied', rejected: 0, rows: sum } })
  })
})

test('a package of all one’s sites limits people to them, and leaves the network as it is', async () => {
  const { rows, into } = await taken('reach', ['S1'], 'whole')
  expect(rows).toMatchObject({ clients: 3, plans: 3, consents: 1, payments: 3, protocols: 1, 'monthly-entries': 1 })
  expect(rows).toMatchObject({
    sites: 3,
    organisations: 3,
    staff: 4,
    grants: 4,
    employers: 2,
    regions: 2,
    catchments: 2,
  })
  expect(await bringsIn(into)).toMatchObject({ ok: true, report: { state: 'applied', rejected: 0 } })
})
