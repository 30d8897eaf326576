import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blocks } from '../../../core/measures/measure.ts'
import { fiscalYearStarting } from '../../../core/shared/fiscal-year.ts'
import { plainDate } from '../../../core/shared/plain-date.ts'
import { readerOf } from '../../../platform/db/reader.ts'
import { createColumnStore } from '../../../records/figures/store.ts'
import type { ColumnStore } from '../../../records/figures/store.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { cellOf, judgedDatabase, reportOf } from '../../../../test/factories/judged-province.ts'
import { anExit, aPlan } from '../../../../test/factories/plan-story.ts'
import { provinceOf, randomProvince } from '../../../../test/factories/province.ts'
import { listPlans } from './query.ts'
import type { WhoQuestion } from './query.ts'

let database: TestDatabase
let store: ColumnStore

const open = async (plans: Parameters<typeof provinceOf>[0]) => {
  database = await judgedDatabase(provinceOf(plans))
  store = createColumnStore(database.pool('engine'))
}

const ask = (question: Partial<WhoQuestion>) =>
  listPlans(readerOf(database.pool('worker')), store, {
    ...{ report: 'dsq', scope: 'province', year: fiscalYearStarting(2012), to: plainDate('2013-03-31'), asOf: null },
    ...{ code: 'employed', block: 'all', standing: 'achieved', limit: 1000, after: null, within: 'all' as const },
    ...question,
  })

const ids = async (question: Partial<WhoQuestion>) => {
  const answer = await ask(question)
  if (!answer.ok) throw new Error(answer.refusal.reason)
  return answer.value.plans.map((one) => one.id)
}

describe('who is behind a figure', () => {
  beforeAll(() =>
    open([
      anExit(1).at(11).outcome('1a').answered(5).facts,
      anExit(2).at(12).outcome('9').answered(2).facts,
      anExit(3).at(13).outcome('1a').jobRetention('2012-06-01').facts,
      anExit(4).at(11).closed('2012-10-03', 'opened_in_error').outcome('1a').answered(5).facts,
      aPlan(5).at(11).jobSearch('2012-05-02').facts,
      aPlan(6).at(11).planning('2012-05-02').closed('2012-10-03', 'completion').outcome('1a').facts,
      anExit(7).at(11).closed('2013-04-01', 'completion').outcome('1a').facts,
    ]),
  )
  afterAll(() => database.drop())

  test('is who achieved it', async () => {
    expect(await ids({})).toEqual([1, 3])
  })

  test('is who is in the base and did not', async () => {
    expect(await ids({ standing: 'not-achieved' })).toEqual([2])
  })

  test('is who is left out: opened in error, and for satisfaction those without an answer', async () => {
    expect(await ids({ standing: 'excluded' })).toEqual([4])
    expect(await ids({ code: 'satisfaction.assisted', standing: 'excluded' })).toEqual([3, 4])
    expect(await ids({ code: 'satisfaction.assisted' })).toEqual([1])
    expect(await ids({ code: 'satisfaction.assisted', standing: 'not-achieved' })).toEqual([2])
  })

  test('keeps to the component, the scope and the period', async () => {
    expect(await ids({ block: 'job_retention' })).toEqual([3])
    expect(await ids({ scope: 'region:NORTH' })).toEqual([1])
    expect(await ids({ to: plainDate('2012-10-02') })).toEqual([])
  })

  test('comes a page at a time, in order', async () => {
    expect(await ids({ limit: 1 })).toEqual([1])
    expect(await ids({ limit: 1, after: 1 })).toEqual([3])
    expect(await ids({ limit: 1, after: 3 })).toEqual([])
    expect(await ids({ code: 'satisfaction.assisted', standing: 'excluded', limit: 1, after: 3 })).toEqual([4])
  })

  test('is named by plan, client and site, with the days', async () => {
    const answer = await ask({ limit: 1 })
    expect(answer).toMatchObject({
      ok: true,
      value: {
        outside: 0,
        plans: [{ plan: 5_000_013, client: 50_010, site: 'S-11', startedOn: '2012-05-01', closedOn: '2012-10-03' }],
      },
    })
  })

  test('is not asked of a row that adds up others, whose rows are named, nor of an unknown code or component', async () => {
    expect(await ask({ code: 'suitability' })).toMatchObject({
      ok: false,
      refusal: { reason: 'no-such-measure', near: expect.arrayContaining(['suitability.1a']) as string[] },
    })
    expect(await ask({ code: 'hired' })).toMatchObject({ ok: false, refusal: { reason: 'no-such-measure', near: [] } })
    expect(await ask({ block: 'training' })).toMatchObject({ ok: false, refusal: { reason: 'component-not-asked' } })
    expect(await ask({ scope: 'site:X' })).toMatchObject({ ok: false, refusal: { reason: 'no-such-scope' } })
    expect(await ask({ report: 'x' })).toMatchObject({ ok: false, refusal: { reason: 'no-such-report' } })
  })

  test('is shown of the sites one may see; of the others, how many more there are', async () => {
    const { rows } = await database.pool('worker').query<{ id: number }>(`select id from site where code = 'S-11'`)
    const answer = await ask({ within: [rows[0]?.id ?? 0] })
    expect(answer).toMatchObject({ ok: true, value: { outside: 1, plans: [{ site: 'S-11' }] } })
    expect(await ask({ within: [] })).toMatchObject({ ok: true, value: { outside: 2, plans: [] } })
  })
})

test('as many are listed as are counted, by measure, component and standing', async () => {
  const seed = Math.floor(Math.random() * 2 ** 31)
  await open(randomProvince(seed, 150).plans)
  const report = await reportOf(database, { store })
  const codes = [
    'employed',
    'employed.1',
    'training',
    'satisfaction.assisted',
    'suitability.10',
    'coordination.out_community',
  ]
  for (const code of codes)
    for (const block of blocks) {
      const cell = cellOf(report, code, block)
      if (!('num' in cell)) throw new Error(`${code} is no share`)
      const [achieved, not] = [await ids({ code, block }), await ids({ code, block, standing: 'not-achieved' })]
      expect([achieved.length, achieved.length + not.length], `${code} ${block}, seed ${seed}`).toEqual([
        cell.num,
        cell.den,
      ])
    }
  await database.drop()
})
