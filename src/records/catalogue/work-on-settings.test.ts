import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.ts'
import { askReport, cellOf, judgedDatabase, reportOf } from '../../../test/factories/judged-province.ts'
import { anExit } from '../../../test/factories/plan-story.ts'
import { provinceOf } from '../../../test/factories/province.ts'
import { verifyVerdicts } from '../verdicts/rebuild.ts'
import { workOnSettings } from './work-on-settings.ts'

let database: TestDatabase

/** Two exits at one site and one at another, whose only item was planned and never started. */
beforeEach(async () => {
  database = await judgedDatabase(
    provinceOf([anExit(7).at(11).outcome('1a').facts, anExit(8).at(11).facts, anExit(9).at(13).facts]),
  )
  await database.pool('importer').query(`update plan_item set actual_start = null where plan_id = 9`)
})
afterEach(() => database.drop())

const rows = async (text: string) => (await database.pool('migrator').query<Record<string, unknown>>(text)).rows

const proposed = async (key: string, value: unknown): Promise<number> => {
  const { rows: made } = await database.pool('migrator').query<{ id: number }>(
    `insert into edition_setting (programme, edition, key, value, valid_from, author, reason)
     values ('employment-service', '2012-13', $1, $2, '2012-04-01', 'A', 'a test') returning id`,
    [key, JSON.stringify(value)],
  )
  return made[0]?.id ?? 0
}

const asked = (setting: number, kind: 'weigh' | 'judge') =>
  database.pool('migrator').query(`insert into setting_work (setting_id, kind) values ($1, $2)`, [setting, kind])
const approved = (setting: number) =>
  database
    .pool('migrator')
    .query(`update edition_setting set approver = 'B', approved_at = now() where id = $1`, [setting])
const work = () => workOnSettings(database.pool('worker'))

describe('what a proposal would change', () => {
  test('of a standard: the standard of every site, and no verdict is asked for', async () => {
    const setting = await proposed('standard.employed', 70)
    await asked(setting, 'weigh')
    expect(await work()).toEqual([])
    const found = await rows(
      `select site_id, report, code, before, after from setting_effect order by site_id nulls first`,
    )
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['employed']))
    expect(found[0]).toMatchObject({
      site_id: null,
      report: 'dsq',
      before: { num: 1, standard: 69 },
      after: { num: 1, standard: 70 },
    })
    expect(await rows(`select state, done, total from setting_work`)).toEqual([{ state: 'done', done: 0, total: 0 }])
  })

  test('of a rule that verdicts go by: who would be counted, at the site it concerns and in the province, and nothing is written', async () => {
    const setting = await proposed('componentRule', 'planned-item')
    const before = await rows(`select * from verdict order by subject_kind, subject_id, known_from`)
    await asked(setting, 'weigh')
    await work()
    const found = await rows(`select site.code as site, effect.code, before, after from setting_effect effect
      left join site on site.id = site_id where effect.code = 'participants' order by site_id nulls first`)
    expect(found).toEqual([
      { site: null, code: 'participants', before: { participants: 2 }, after: { participants: 3 } },
      { site: 'S-13', code: 'participants', before: { participants: 0 }, after: { participants: 1 } },
    ])
    const [province] = await rows(
      `select before, after from setting_effect where site_id is null and code = 'employed'`,
    )
    expect(province).toMatchObject({ before: { num: 1, den: 2, pct: 50 }, after: { num: 1, den: 3, pct: 33 } })
    expect(await rows(`select * from verdict order by subject_kind, subject_id, known_from`)).toEqual(before)
    expect(await rows(`select state, done, total from setting_work`)).toMatchObject([{ state: 'done' }])
  })

  test('of a day by which months are due: no figure', async () => {
    await asked(await proposed('monthlyDueDay', 15), 'weigh')
    await work()
    expect(await rows(`select * from setting_effect`)).toEqual([])
  })
})

describe('an approved rule', () => {
  test('judges again: until then reports of the year wait, and then they count by it', async () => {
    const setting = await proposed('componentRule', 'planned-item')
    await approved(setting)
    expect(await askReport(database)).toMatchObject({ ok: false, refusal: { reason: 'judged-under-other-rules' } })
    await asked(setting, 'judge')
    expect(await work()).toEqual([])
    expect(cellOf(await reportOf(database), 'employed')).toMatchObject({ num: 1, den: 3 })
    expect((await verifyVerdicts(database.pool('worker'))).differing).toEqual([])
    expect(await rows(`select state, done = total as through from setting_work`)).toEqual([
      { state: 'done', through: true },
    ])
  })

  test('whose worker was cut off is begun again by the next one', async () => {
    const setting = await proposed('componentRule', 'planned-item')
    await approved(setting)
    await asked(setting, 'judge')
    await database.pool('migrator').query(`update setting_work set state = 'under-way', done = 1, total = 3`)
    await work()
    expect(await rows(`select state from setting_work`)).toEqual([{ state: 'done' }])
    expect((await reportOf(database)).participants.all).toBe(3)
  })
})

test('work that fails is marked as such, and what waits behind it is done', async () => {
  const [first, second] = [await proposed('standard.employed', 'no number'), await proposed('standard.training', 12)]
  await asked(first, 'weigh')
  await asked(second, 'weigh')
  const faults = await work()
  expect(faults.map(({ settingId }) => settingId)).toEqual([first])
  expect(await rows(`select state from setting_work order by id`)).toEqual([{ state: 'failed' }, { state: 'done' }])
})

test('two workers at once: one does it', async () => {
  await asked(await proposed('standard.training', 12), 'weigh')
  await Promise.all([work(), work()])
  expect(await rows(`select state from setting_work`)).toEqual([{ state: 'done' }])
})
