import fc from 'fast-check'
import type { PoolClient } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sizeOf } from '../../platform/bits/answers.ts'
import { maskOf } from '../../platform/bits/mask.ts'
import { programmeNamed } from '../../catalogues/index.ts'
import { editionOn, effective } from '../../core/programme/programme.ts'
import { fiscalYearStarting } from '../../core/shared/fiscal-year.ts'
import { plainDate } from '../../core/shared/plain-date.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { cellOf, change, judgedDatabase, reportOf } from '../../../test/factories/judged-province.ts'
import { anExit } from '../../../test/factories/plan-story.ts'
import { provinceOf } from '../../../test/factories/province.ts'
import { rebuildVerdicts } from '../verdicts/rebuild.ts'
import { rejudge } from '../verdicts/rejudge.ts'
import { createColumnStore } from './store.ts'
import type { ColumnStore } from './store.ts'

let database: TestDatabase
let store: ColumnStore

beforeEach(async () => {
  database = await judgedDatabase(provinceOf([7, 8, 9].map((id) => anExit(id).at(11).outcome('unknown').facts)))
  store = createColumnStore(database.pool('engine'))
})
afterEach(() => database.drop())

const employed = async () => {
  const cell = cellOf(await reportOf(database, { store }), 'employed')
  return 'num' in cell ? cell.num : null
}
const hire = (plan: number) =>
  change(database.pool('importer'), `update closure set outcome = '1a' where plan_id = ${plan}`, [plan])

/** As {@link hire}, left uncommitted. */
const hireSlowly = async (plan: number): Promise<PoolClient> => {
  const client = await database.pool('importer').connect()
  await client.query('begin')
  await client.query(`update closure set outcome = '1a' where plan_id = ${plan}`)
  await client.query(
    'create temporary table touched_subject on commit drop as select 1::smallint as subject_kind, $1::bigint as subject_id',
    [plan],
  )
  await rejudge(client, 'touched')
  return client
}

describe('columns kept fresh', () => {
  test('show a change once they are refreshed, and not by chance before', async () => {
    expect(await employed()).toBe(0)
    await hire(7)
    expect(await employed()).toBe(0)
    expect(await store.refresh()).toBeGreaterThan(0)
    expect(await employed()).toBe(1)
  })

  test('are not touched by a change in another year: what was counted from them stays good', async () => {
    const edition = effective(editionOn(programmeNamed('employment-service'), plainDate('2012-12-31')))
    const of = (start: number) =>
      store.columns({ kind: 'planExited', year: fiscalYearStarting(start), edition }, null).then((one) => one.segment)
    const [before, now] = [await of(2011), await of(2012)]
    const versions = [before.version, now.version]
    await hire(7)
    await store.refresh()
    expect(before.version).toBe(versions[0])
    expect(now.version).toBeGreaterThan(versions[1] ?? 0)
    await change(database.pool('importer'), `update closure set closed_on = '2012-03-31' where plan_id = 7`, [7])
    await store.refresh()
    expect(before.version).toBeGreaterThan(versions[0] ?? 0)
  })

  test('give every look the figures of the last refresh, whatever was changed and looked at in between', async () => {
    const closes = ['2012-03-31', '2012-04-01', '2013-03-31']
    const outcomes = ['1a', '2', 'unknown']
    const writes = fc.record({
      plan: fc.constantFrom(7, 8, 9),
      closedOn: fc.constantFrom(...closes),
      outcome: fc.constantFrom(...outcomes),
      looks: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(writes, { minLength: 1, maxLength: 8 }), async (all) => {
        for (const { plan, closedOn, outcome, looks } of all) {
          const sets = `closed_on = '${closedOn}', outcome = '${outcome}'`
          await change(database.pool('importer'), `update closure set ${sets} where plan_id = ${plan}`, [plan])
          if (!looks) continue
          await store.refresh()
          const [kept, anew] = [await reportOf(database, { store }), await reportOf(database)]
          expect({ ...kept, mark: '' }).toEqual({ ...anew, mark: '' })
        }
      }),
      { numRuns: 8 },
    )
  })

  test('that somebody is still counting with are whole, though all was read again meanwhile', async () => {
    const edition = effective(editionOn(programmeNamed('employment-service'), plainDate('2012-12-31')))
    const stretch = { kind: 'planExited' as const, year: fiscalYearStarting(2012), edition }
    const { segment } = await store.columns(stretch, null)
    await rebuildVerdicts(database.pool('worker'))
    await store.refresh()
    expect((await store.columns(stretch, null)).segment).not.toBe(segment)
    expect(segment.memory.blocks.has(segment.table.block.offset)).toBe(true)
    const counted = { fromDay: -1e6, toDay: 1e6, sites: null, having: ['population'], lacking: ['excluded'] }
    expect(sizeOf(segment, maskOf(segment, counted))).toBe(3)
  })

  test('lose nothing when one change is held open while a later one commits', async () => {
    expect(await employed()).toBe(0)
    const slow = await hireSlowly(7)
    await hire(8)
    await store.refresh()
    await slow.query('commit')
    slow.release()
    await hire(9)
    await store.refresh()
    expect(await employed()).toBe(3)
  })

  test('never show a change that was taken back', async () => {
    expect(await employed()).toBe(0)
    const slow = await hireSlowly(7)
    await hire(8)
    await store.refresh()
    await slow.query('rollback')
    slow.release()
    await store.refresh()
    expect(await employed()).toBe(1)
  })

  test('take up a plan that comes into the year and let go of one that leaves it', async () => {
    await employed()
    await change(database.pool('importer'), `update closure set closed_on = '2013-04-01' where plan_id = 7`, [7])
    await store.refresh()
    expect((await reportOf(database, { store })).participants.all).toBe(2)
    await change(database.pool('importer'), `update closure set closed_on = '2013-03-31' where plan_id = 7`, [7])
    await store.refresh()
    expect((await reportOf(database, { store })).participants.all).toBe(3)
  })

  test('are read again whole after a rebuild', async () => {
    expect(await employed()).toBe(0)
    await database.pool('importer').query(`update closure set outcome = '2'`)
    await rebuildVerdicts(database.pool('worker'))
    await store.refresh()
    expect(await employed()).toBe(3)
  })

  test('are as fresh when many ask to refresh at once', async () => {
    expect(await employed()).toBe(0)
    await Promise.all([7, 8, 9].flatMap((plan) => [hire(plan), store.refresh()]))
    await Promise.all([store.refresh(), store.refresh(), store.refresh()])
    expect(await employed()).toBe(3)
  })
})

test('a past instant stays what it was while the present moves on', async () => {
  const { rows } = await database.pool('reader').query<{ now: string }>('select clock_timestamp() as now')
  const asOf = rows[0]?.now ?? ''
  const then = await reportOf(database, { store, asOf })
  await hire(7)
  await store.refresh()
  expect(await reportOf(database, { store, asOf })).toMatchObject({ rows: then.rows, participants: then.participants })
  expect(await employed()).toBe(1)
})

test('more past instants than are kept are read again and the same', async () => {
  const first = `2030-01-01T00:00:00.000000Z`
  const stretch = {
    kind: 'planExited',
    year: fiscalYearStarting(2012),
    edition: effective(editionOn(programmeNamed('employment-service'), plainDate('2012-12-31'))),
  } as const
  const rowsAt = async (asOf: string) => (await store.columns(stretch, asOf)).segment.table.liveRows
  const known = await rowsAt(first)
  for (let day = 2; day < 12; day++) await rowsAt(first.replace('01T', `${String(day).padStart(2, '0')}T`))
  expect(known).toBe(3)
  expect(await rowsAt(first)).toBe(3)
})
