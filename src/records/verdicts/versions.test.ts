import { afterEach, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import {
  askReport,
  cellOf,
  change,
  instantNow,
  judgedDatabase,
  reportOf,
} from '../../../test/factories/judged-province.ts'
import { anExit, aPlan } from '../../../test/factories/plan-story.ts'
import { provinceOf, randomProvince } from '../../../test/factories/province.ts'
import { writeProvince } from '../../../test/factories/write-province.ts'
import { rebuildVerdicts } from './rebuild.ts'

let database: TestDatabase
afterEach(() => database.drop())

const versions = async (plan: number, kind: 1 | 2) => {
  const { rows } = await database
    .pool('reader')
    .query<{ known_from: string; known_to: string; dated: boolean }>(
      'select known_from, known_to, dated from verdict where subject_id = $1 and subject_kind = $2 order by known_from',
      [plan, kind],
    )
  return rows
}

const recordedOn = (table: string, day: string) =>
  database.pool('importer').query(`update ${table} set recorded_on = '${day}T12:00:00Z'`)

const inForce = async () => {
  const { rows } = await database
    .pool('reader')
    .query(`select * from verdict where known_to = 'infinity' order by 1, 2`)
  return rows
}

describe('versions of a verdict', () => {
  test('a change closes the version before it, and each instant keeps its own report', async () => {
    database = await judgedDatabase(provinceOf([anExit(7).at(11).outcome('unknown').facts]))
    const before = await instantNow(database.pool('reader'))
    await change(database.pool('importer'), `update closure set outcome = '1a' where plan_id = 7`, [7])
    expect(cellOf(await reportOf(database, { asOf: before }), 'employed')).toMatchObject({ num: 0, den: 1 })
    expect(cellOf(await reportOf(database), 'employed')).toMatchObject({ num: 1, den: 1 })
    const [first, second, ...more] = await versions(7, 1)
    expect(more).toEqual([])
    expect(second).toMatchObject({ known_from: first?.known_to, known_to: 'infinity' })
  })

  test('an exit that moves to another year leaves this one, and was in it before', async () => {
    database = await judgedDatabase(provinceOf([anExit(7).at(11).facts]))
    const before = await instantNow(database.pool('reader'))
    await change(database.pool('importer'), `update closure set closed_on = '2013-04-01' where plan_id = 7`, [7])
    expect((await reportOf(database)).participants.all).toBe(0)
    expect((await reportOf(database, { asOf: before })).participants.all).toBe(1)
  })

  test('a plan judged again with nothing changed gets no new version', async () => {
    database = await judgedDatabase(provinceOf([anExit(7).at(11).facts]))
    await change(database.pool('importer'), 'select', [7])
    expect(await versions(7, 1)).toHaveLength(1)
    expect(await versions(7, 2)).toHaveLength(1)
  })

  test('a close that is taken back leaves nothing in force', async () => {
    database = await judgedDatabase(provinceOf([anExit(7).at(11).facts]))
    await change(database.pool('importer'), 'delete from closure where plan_id = 7', [7])
    expect((await reportOf(database)).participants.all).toBe(0)
    expect((await reportOf(database, { report: 'profile' })).participants.all).toBe(1)
  })

  test('rebuilding everything changes no verdict and adds no version', async () => {
    const seed = Math.floor(Math.random() * 2 ** 31)
    database = await judgedDatabase(randomProvince(seed, 200))
    const before = await inForce()
    expect(before.length, `seed ${seed}`).toBeGreaterThan(100)
    const again = await rebuildVerdicts(database.pool('worker'))
    expect(again.changed, `seed ${seed}`).toBe(0)
    expect(await inForce(), `seed ${seed}`).toEqual(before)
  })
})

describe('what was known before this database knew it', () => {
  test('is told from the days the imported records carry, and the report says so', async () => {
    database = await unjudged()
    for (const table of ['plan', 'plan_item', 'client_summary']) await recordedOn(table, '2012-05-03')
    await recordedOn('closure', '2012-10-09')
    await rebuildVerdicts(database.pool('worker'))
    const asOf = async (day: string) => reportOf(database, { asOf: `${day}T00:00:00.000000Z` })
    expect(await asOf('2012-05-03')).toMatchObject({ participants: { all: 0 }, fromImportedDates: false })
    expect(await asOf('2012-10-09')).toMatchObject({ participants: { all: 0 }, fromImportedDates: true })
    expect(await asOf('2012-10-10')).toMatchObject({ participants: { all: 1 }, fromImportedDates: true })
    expect(await reportOf(database)).toMatchObject({ participants: { all: 1 }, fromImportedDates: false })
  })

  test('ends where what carries no day begins: one version is in force, not two', async () => {
    database = await unjudged()
    for (const table of ['plan', 'plan_item', 'client_summary']) await recordedOn(table, '2012-05-03')
    await database.pool('importer').query('update client_summary set recorded_on = null')
    await rebuildVerdicts(database.pool('worker'))
    const [dated, now, ...more] = await versions(7, 2)
    expect(more).toEqual([])
    expect(dated).toMatchObject({ known_from: '2012-05-03T12:00:00.000000Z', dated: true, known_to: now?.known_from })
    expect(now).toMatchObject({ known_to: 'infinity', dated: false })
    expect((await reportOf(database, { report: 'profile' })).participants.all).toBe(1)
  })

  test('a plan not recorded yet is nowhere', async () => {
    database = await unjudged()
    for (const table of ['plan', 'plan_item', 'client_summary', 'closure']) await recordedOn(table, '2012-11-01')
    await rebuildVerdicts(database.pool('worker'))
    const answer = await askReport(database, { report: 'profile', asOf: '2012-10-31T00:00:00.000000Z' })
    expect(answer).toMatchObject({ ok: true, value: { participants: { all: 0 } } })
  })
})

const unjudged = async () => {
  const made = await testDatabase()
  await writeProvince(
    made.pool('importer'),
    provinceOf([anExit(7).at(11).found({ disabled: true }).facts, aPlan(8).at(11).facts]),
  )
  return made
}
