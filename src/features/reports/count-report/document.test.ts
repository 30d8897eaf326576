import Ajv from 'ajv'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fiscalYearStarting } from '../../../core/shared/fiscal-year.ts'
import { plainDate } from '../../../core/shared/plain-date.ts'
import { readerOf } from '../../../platform/db/reader.ts'
import { rootFolder } from '../../../platform/root.ts'
import { createColumnStore } from '../../../records/figures/store.ts'
import { rebuildVerdicts } from '../../../records/verdicts/rebuild.ts'
import { testDatabase } from '../../../../test/database.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { recordSmallNetwork } from '../../../../test/small-network.ts'
import type { ReportDocument } from '../shared/report-document.ts'
import { countReport } from '../shared/count-report.ts'

let db: TestDatabase
let validate: Ajv.ValidateFunction

beforeAll(async () => {
  const schema = await readFile(join(rootFolder, 'docs/reference/report.schema.json'), 'utf8')
  validate = new Ajv({ allErrors: true }).compile(JSON.parse(schema) as object)
  db = await testDatabase()
  await recordSmallNetwork(db.connection)
  await rebuildVerdicts(db.pool('worker'))
})
afterAll(() => db.drop())

describe('a counted report', () => {
  test.each(['dsq', 'profile'])('%s is what the committed JSON Schema says', async (report) => {
    const document = await counted(report)
    expect(document.rows.length).toBeGreaterThan(20)
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
  })

  test.each<[string, (document: ReportDocument) => unknown]>([
    ['a figure is text', (document) => ({ ...document, participants: { ...document.participants, all: '12' } })],
    ['a field is missing', ({ mark: _, ...document }) => document],
    ['a field is new', (document) => ({ ...document, more: 1 })],
    ['a language is missing', (document) => ({ ...document, title: { en: document.title.en } })],
    ['a day is none', (document) => ({ ...document, period: { ...document.period, to: '2012-13-45' } })],
    [
      'a cell is half',
      (document) => ({ ...document, rows: document.rows.map((row) => ({ ...row, all: { num: 1 } })) }),
    ],
  ])('is refused by the schema when %s', async (_, spoil) => {
    expect(validate(spoil(await counted('dsq')))).toBe(false)
  })
})

const counted = async (report: string): Promise<ReportDocument> => {
  const question = {
    report,
    scope: 'province',
    year: fiscalYearStarting(2012),
    to: plainDate('2012-12-31'),
    asOf: null,
  }
  const answer = await countReport(
    readerOf(db.pool('reader')),
    createColumnStore(db.pool('engine')),
    question,
    '2013-01-14T12:00:00Z',
  )
  if (!answer.ok) throw new Error(answer.refusal.reason)
  return answer.value
}
