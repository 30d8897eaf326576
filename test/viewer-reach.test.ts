import { asyncProperty, assert as check, array, constantFrom, integer, record } from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dataClasses } from '../src/core/access/data-class.ts'
import type { DataClass, Deed } from '../src/core/access/data-class.ts'
import { roles } from '../src/core/access/role.ts'
import { entryOf } from '../src/core/access/table.ts'
import { sitesFor } from '../src/core/access/viewer.ts'
import type { Sites } from '../src/core/access/viewer.ts'
import { testDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'
import { newColleague, openFor, queryAs } from './viewing.ts'
import type { Granted } from './viewing.ts'

/**
 * Where somebody may see what is worked out twice: by core/access, for the clauses of queries, and by the database, for its
 * policies. Here both are compared with a third derivation from what was granted.
 */
let database: TestDatabase

const TODAY = '2013-01-14'
/** Twelve sites: of provider 1, 2, 3 in turn, and in catchment 1, 2 or none. */
const sites = Array.from({ length: 12 }, (_, index) => ({
  id: index + 1,
  provider: 1 + (index % 3),
  catchment: index % 5 < 2 ? 1 + (index % 5) : null,
}))

beforeAll(async () => {
  database = await testDatabase()
  const importer = database.pool('importer')
  await importer.query(`
    insert into installation (name, kind, today) values ('Test', 'test', '${TODAY}');
    insert into organisation (code, name, kind) select 'P' || n, 'Provider ' || n || ' (demo)', 'provider' from generate_series(1, 3) n;
    insert into catchment (code, name_en, name_fr) select 'C' || n, 'Catchment ' || n, 'Circonscription ' || n from generate_series(1, 2) n`)
  for (const { id, provider, catchment } of sites)
    await importer.query('insert into site (code, organisation_id, catchment_id, name) values ($1, $2, $3, $1)', [
      ...[`S${id}`, provider, catchment],
    ])
})

afterAll(() => database.drop())

const reaches = [
  ...sites.slice(0, 6).map(({ id }) => ({ site: id })),
  ...[1, 2, 3].map((provider) => ({ provider })),
  ...[1, 2].map((catchment) => ({ catchment })),
  {},
]
/** Over, over yesterday, ending today, beginning today, beginning tomorrow, taken back before it began, in force. */
const times = [
  { from: '2011-04-01', to: '2012-03-31' },
  { from: '2012-04-01', to: '2013-01-13' },
  { from: '2012-04-01', to: TODAY },
  { from: TODAY, to: null },
  { from: '2013-01-15', to: null },
  { from: TODAY, to: '2013-01-13' },
  { from: '2010-04-01', to: null },
] as const

const grants = array(
  record({ role: constantFrom(...roles), reach: constantFrom(...reaches), time: constantFrom(...times) }),
  { maxLength: 6 },
).map((all): readonly Granted[] => all.map(({ role, reach, time }) => ({ role, ...reach, ...time })))

const covers = (grant: Granted): Sites =>
  grant.site !== undefined
    ? [grant.site]
    : grant.provider !== undefined
      ? sites.filter(({ provider }) => provider === grant.provider).map(({ id }) => id)
      : grant.catchment !== undefined
        ? sites.filter(({ catchment }) => catchment === grant.catchment).map(({ id }) => id)
        : 'all'

const expected = (held: readonly Granted[], dataClass: DataClass, deed: Deed): Sites => {
  const counting = held.filter(({ role, from = '', to }) => {
    const entry = entryOf(role, dataClass)
    if (!entry || entry.limit || (deed === 'write' && entry.may === 'read')) return false
    return from <= TODAY && (to === null || to === undefined || to >= TODAY)
  })
  const covered = counting.map(covers)
  if (covered.includes('all')) return 'all'
  return [...new Set(covered.flatMap((one) => (one === 'all' ? [] : one)))].toSorted((one, other) => one - other)
}

const EVERY_PERMISSION = `
  select class, deed, array(select unnest(viewer_sites(class, deed)) order by 1) as sites, viewer_is_whole(class, deed) as whole
  from unnest($1::text[]) class, unnest('{read,write}'::text[]) deed`

test('core and the database agree on where somebody may do what, whatever was granted', async () => {
  let compared = 0
  const property = asyncProperty(
    array(grants, { minLength: 5, maxLength: 5 }),
    integer({ min: 1, max: 3 }),
    async (people, provider) => {
      for (const held of people) {
        const { staffId } = await newColleague(database, provider, held)
        const { viewer, token } = await openFor(database, staffId)
        const { rows } = await queryAs(database.pool('reader'), token, EVERY_PERMISSION, [Object.keys(dataClasses)])
        for (const { class: dataClass, deed, sites: seen, whole } of rows as Row[]) {
          const wanted = expected(held, dataClass, deed)
          expect([dataClass, deed, sitesFor(viewer, `${dataClass}:${deed}`)]).toEqual([dataClass, deed, wanted])
          expect([dataClass, deed, whole ? 'all' : seen]).toEqual([dataClass, deed, wanted])
          compared += 1
        }
      }
    },
  )
  await check(property, { numRuns: 8 })
  expect(compared).toBeGreaterThan(500)
})

type Row = {
  readonly class: DataClass
  readonly deed: Deed
  readonly sites: readonly number[]
  readonly whole: boolean
}
