import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.ts'
import { askReport, cellOf, change, judgedDatabase, reportOf } from '../../../test/factories/judged-province.ts'
import { anExit } from '../../../test/factories/plan-story.ts'
import { provinceOf } from '../../../test/factories/province.ts'
import { rebuildVerdicts } from './rebuild.ts'

let database: TestDatabase

/** One plan that scores on two indicators of coordination, and one on none. */
beforeEach(async () => {
  const twice = anExit(7).at(11).referredInBy('formal_other').referredTo('ow', '2012-06-01').facts
  database = await judgedDatabase(provinceOf([twice, anExit(8).at(11).facts, anExit(9).at(11).facts]))
})
afterEach(() => database.drop())

const override = (approver: string | null, more: { key?: string; value?: string; from?: string } = {}) =>
  database.pool('migrator').query(
    `insert into edition_setting (programme, edition, key, value, valid_from, author, approver, approved_at, reason)
     values ('employment-service', '2012-13', $2, $3, $4, 'author', $1, case when $1::text is null then null else now() end, 'a test')`,
    [approver, more.key ?? 'coordinationCombine', more.value ?? '"any"', more.from ?? '2012-04-01'],
  )
/** A rule by which plans are judged differently. */
const PLANNED = { key: 'componentRule', value: '"planned-item"' }
const rebuild = () => rebuildVerdicts(database.pool('worker'))
const coordination = async () => cellOf(await reportOf(database), 'coordination')

describe('a setting of the edition', () => {
  test('that nobody overrides is the default', async () => {
    expect(await coordination()).toMatchObject({ num: 2, den: 3 })
    expect((await reportOf(database)).edition.overridden).toEqual([])
  })

  test('that only reports go by counts at once when it is overridden and approved', async () => {
    const { fingerprint } = (await reportOf(database)).edition
    await override('approver')
    expect(await coordination()).toMatchObject({ num: 1, den: 3 })
    expect((await reportOf(database)).edition).toMatchObject({ overridden: ['coordinationCombine'] })
    expect((await reportOf(database)).edition.fingerprint).not.toBe(fingerprint)
    expect(await rebuild()).toMatchObject({ changed: 0 })
  })

  test('that verdicts go by counts once everything was judged again', async () => {
    await database.pool('importer').query(`update plan_item set actual_start = null where plan_id = 8`)
    await rebuild()
    expect((await reportOf(database)).participants.all).toBe(2)
    await override('approver', PLANNED)
    await rebuild()
    expect(await reportOf(database)).toMatchObject({
      participants: { all: 3 },
      edition: { overridden: ['componentRule'] },
    })
  })

  test('overridden and not approved changes nothing', async () => {
    const { fingerprint } = (await reportOf(database)).edition
    await override(null)
    await rebuild()
    expect(await coordination()).toMatchObject({ num: 2, den: 3 })
    expect((await reportOf(database)).edition.fingerprint).toBe(fingerprint)
  })

  test('overridden from a later year leaves this one', async () => {
    await override('approver', { from: '2013-04-01' })
    await rebuild()
    expect(await coordination()).toMatchObject({ num: 2, den: 3 })
  })

  test('overridden twice counts as the later override says', async () => {
    await override('approver')
    await override('approver', { value: '"sum"' })
    await rebuild()
    expect(await coordination()).toMatchObject({ num: 2, den: 3 })
  })
})

describe('between the override and the rebuild', () => {
  const refused = { ok: false, refusal: { reason: 'judged-under-other-rules', year: '2012-13' } }

  test('no report is given', async () => {
    await override('approver', PLANNED)
    expect(await askReport(database)).toMatchObject(refused)
  })

  test('no report is given either when one plan was judged again meanwhile', async () => {
    await override('approver', PLANNED)
    for (const id of [7, 8, 9]) {
      await change(database.pool('importer'), `update closure set outcome = '2' where plan_id = ${id}`, [id])
      if (id !== 9) expect(await askReport(database), `after plan ${id}`).toMatchObject(refused)
    }
    expect((await reportOf(database)).participants.all).toBe(3)
  })
})
