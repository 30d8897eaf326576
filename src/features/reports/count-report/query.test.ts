import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fiscalYearStarting } from '../../../core/shared/fiscal-year.ts'
import { plainDate } from '../../../core/shared/plain-date.ts'
import { readerOf } from '../../../platform/db/reader.ts'
import { createColumnStore } from '../../../records/figures/store.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { askReport, cellOf, judgedDatabase, reportOf } from '../../../../test/factories/judged-province.ts'
import { anExit, aPlan } from '../../../../test/factories/plan-story.ts'
import { provinceOf } from '../../../../test/factories/province.ts'
import { sayRefusal } from '../shared/refusals.ts'
import { reportCsv } from './csv.ts'
import { reportDocument } from '../shared/report-document.ts'
import { countReport } from '../shared/count-report.ts'
import { reportText } from './text.ts'

let database: TestDatabase

beforeAll(async () => {
  const plans = [
    anExit(1).at(11).outcome('1a').answered(5).paid('clothing', 12_345).facts,
    anExit(2).at(12).placedWithIncentive('2012-06-01', 4).closed('2012-12-31', 'completion').outcome('9').facts,
    anExit(3).at(13).closed('2013-01-01', 'completion').facts,
    anExit(4).at(14).closed('2013-04-01', 'completion').outcome('1a').facts,
    aPlan(5).at(11).jobSearch('2012-05-02').facts,
  ]
  const targets = [11, 12].map((siteId) => ({ siteId, measure: 'assisted_intake', count: 5 }))
  const allocations = [{ siteId: 11, line: 'supports', cents: 20_000 }]
  database = await judgedDatabase(provinceOf(plans, { targets, allocations }))
})
afterAll(() => database.drop())

const all = async (scope: string, to = '2013-03-31') => (await reportOf(database, { scope, to })).participants.all

describe('a report', () => {
  test('counts the exits of its period, both its days included', async () => {
    expect(await all('province')).toBe(3)
    expect(await all('province', '2012-12-31')).toBe(2)
    expect(await all('province', '2012-12-30')).toBe(1)
  })

  test('counts the sites of its scope', async () => {
    const scopes = [
      'region:NORTH',
      'region:SOUTH',
      'catchment:C-1',
      'catchment:C-2',
      'provider:P-1',
      'provider:P-2',
      'site:S-11',
      'site:S-15',
    ]
    expect(await Promise.all(scopes.map((scope) => all(scope)))).toEqual([2, 1, 1, 2, 2, 1, 1, 0])
  })

  test('says what it counted: the scope in words, its sites, the period, the edition and when', async () => {
    expect(await reportOf(database, { scope: 'region:SOUTH', to: '2012-12-31' })).toMatchObject({
      report: 'dsq',
      scope: { kind: 'region', code: 'SOUTH', sites: 2, name: { en: 'SOUTH', fr: 'SOUTH' } },
      period: { from: '2012-04-01', to: '2012-12-31' },
      asOf: '2013-04-01T00:00:00.000000Z',
      edition: { programme: 'employment-service', id: '2012-13', overridden: [], notices: [] },
    })
  })

  test('has targets and allocations of its own sites, and null where nobody set one', async () => {
    const [province, north, south] = await Promise.all(
      ['province', 'site:S-11', 'site:S-13'].map((scope) => reportOf(database, { scope })),
    )
    if (!province || !north || !south) throw new Error('no report')
    expect(cellOf(province, 'intake')).toMatchObject({ num: 5, den: 10, pct: 50 })
    expect(cellOf(south, 'intake')).toMatchObject({ num: 1, den: null, pct: null })
    expect(cellOf(north, 'supports')).toMatchObject({
      count: 1,
      cents: 12_345,
      dollars: 123,
      averageCents: 12_345,
      allocationCents: 20_000,
      pctSpent: 62,
    })
    expect(cellOf(south, 'supports')).toMatchObject({
      count: 0,
      cents: 0,
      averageCents: null,
      allocationCents: null,
      pctSpent: null,
    })
  })

  test('has a score where every share of it is known, and none where one is not', async () => {
    expect((await reportOf(database)).score).not.toBeNull()
    expect((await reportOf(database, { scope: 'site:S-15' })).score).toBeNull()
  })

  test('of a later year goes by the last edition, and says that it is still in force', async () => {
    const question = {
      report: 'dsq',
      scope: 'province',
      year: fiscalYearStarting(2013),
      to: plainDate('2013-05-01'),
      asOf: null,
    }
    const later = await countReport(
      readerOf(database.pool('reader')),
      createColumnStore(database.pool('engine')),
      question,
      'now',
    )
    expect(later).toMatchObject({
      ok: true,
      value: {
        participants: { all: 1 },
        edition: { id: '2012-13', notices: [{ en: '2012-13 rules, still in force' }] },
      },
    })
  })

  test.each(['dsq', 'profile'])('%s keeps to the contract other programs read', async (report) => {
    expect(() => reportDocument.parse(JSON.parse(JSON.stringify(report)))).toThrow()
    const document = await reportOf(database, { report })
    expect(reportDocument.parse(JSON.parse(JSON.stringify(document)))).toEqual(document)
  })

  test('is written as text and as CSV, row by row', async () => {
    const document = await reportOf(database)
    expect(reportText(document, 'en')).toMatch(/Employed \/ career path +1 \/ 3 = 33%/)
    expect(reportText(document, 'fr')).toMatch(/Emploi \/ cheminement de carrière +1 \/ 3 = 33\s%/)
    const lines = reportCsv(document).trimEnd().split('\n')
    expect(lines).toHaveLength(1 + 4 * document.rows.length)
    expect(lines.find((line) => line.includes('employed.1a') && line.includes(',all,'))).toContain(',all,1,3,33,33.33')
  })
})

describe('no report is given', () => {
  const reasons = async (wishes: Parameters<typeof askReport>[1]) => {
    const answer = await askReport(database, wishes)
    if (answer.ok) throw new Error('a report was given')
    return { ...answer.refusal, ...sayRefusal(answer.refusal) }
  }

  test('of a name no report has; the sentence lists those there are', async () => {
    expect(await reasons({ report: 'dqs' })).toMatchObject({
      reason: 'no-such-report',
      en: 'There is no report “dqs”. Ask for one of: dsq, profile.',
      fr: expect.stringContaining('Il n’y a pas de rapport « dqs »') as string,
    })
  })

  test.each(['site:NOWHERE', 'region:', 'town:X', 'S-11', ':S-11'])('for the scope %s', async (scope) => {
    expect(await reasons({ scope })).toMatchObject({
      reason: 'no-such-scope',
      en: expect.stringContaining(`“${scope}”`) as string,
    })
  })

  test('up to a day outside the fiscal year', async () => {
    expect(await reasons({ to: '2012-03-31' })).toMatchObject({
      reason: 'outside-the-year',
      fr: expect.stringContaining('1er avril') as string,
    })
    expect(await reasons({ to: '2013-04-01' })).toMatchObject({ reason: 'outside-the-year' })
  })
})
