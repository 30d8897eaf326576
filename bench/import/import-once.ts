import { text } from 'node:stream/consumers'
import { peakMiB } from '../peak.ts'
import { comparePublished } from '../../src/core/publishing/compare-published.ts'
import { fiscalYearStarting } from '../../src/core/shared/fiscal-year.ts'
import { plainDate } from '../../src/core/shared/plain-date.ts'
import { publishedFigures } from '../../src/catalogues/index.ts'
import { installationOn } from '../../src/app/open-database.ts'
import { countReport } from '../../src/features/reports/shared/count-report.ts'
import { readerOf } from '../../src/platform/db/reader.ts'
import { importPackage } from '../../src/records/package/import-package.ts'
import { rejudge } from '../../src/records/verdicts/rejudge.ts'
import type { ChildFigures, ChildWishes } from './child.ts'

/** Imports the package told on standard input once, and prints what it took. */
const wishes = JSON.parse(await text(process.stdin)) as ChildWishes
const steps: Record<string, number> = {}
const start = performance.now()
let last = start
let lastStep = 'read'

const answer = await importPackage({
  ...wishes,
  actor: 'benchmark',
  apply: {
    judge: async (client, { everything }) => {
      await rejudge(client, everything ? 'everything' : 'touched')
    },
  },
  onProgress: ({ step }) => {
    const now = performance.now()
    // A step is told when it is done; the judge tells its beginning too.
    const name = step === 'judging' ? 'analyzed' : step
    steps[name] = Math.round(((steps[name] ?? 0) + (now - last) / 1000) * 1000) / 1000
    last = now
    lastStep = name
  },
})
steps[`committed, after ${lastStep}`] = Math.round(performance.now() - last) / 1000
last = performance.now()
if (answer.ok) await reportIsRight(wishes)
const end = performance.now()
steps['report counted'] = Math.round(end - last) / 1000
if (answer.ok && answer.report.rejected > 0) throw new Error(JSON.stringify(answer.report.rejects, null, 2))
if (!answer.ok) throw new Error(answer.refusals.map(({ sentence }) => sentence.en).join('\n'))

const figures: ChildFigures = {
  rows: answer.report.rows,
  bytes: answer.report.files.reduce((sum, file) => sum + file.bytes, 0),
  seconds: (end - start) / 1000,
  peakMiB: peakMiB(),
  steps,
}
process.stdout.write(JSON.stringify(figures))

/** Counts the report as the product does, from a cold start, and sets every published figure beside it. */
async function reportIsRight({ connection, folder }: ChildWishes): Promise<void> {
  const installation = installationOn(connection)
  const question = {
    report: 'dsq',
    scope: 'province',
    year: fiscalYearStarting(2012),
    to: plainDate('2012-12-31'),
    asOf: null,
  }
  const counted = await countReport(
    readerOf(installation.pool('reader')),
    installation.columns,
    question,
    new Date().toISOString(),
  )
  await installation.close()
  if (!counted.ok) throw new Error(`the report was refused: ${counted.refusal.reason}`)
  const { mismatched } = comparePublished(
    publishedFigures.filter((one) => one.report === 'dsq'),
    [counted.value],
  )
  if (mismatched > 0) throw new Error(`${mismatched} figures of the report are wrong after importing ${folder}`)
}
