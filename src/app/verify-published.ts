import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { codeLists, printedLaws, printedShapes, printedTables, publishedFigures } from '../catalogues/index.ts'
import { contradictionsIn } from '../core/publishing/check-tables.ts'
import type { Contradiction } from '../core/publishing/check-tables.ts'
import { comparePublished } from '../core/publishing/compare-published.ts'
import type { Comparison } from '../core/publishing/compare-published.ts'
import { fiscalYearStarting } from '../core/shared/fiscal-year.ts'
import { plainDate } from '../core/shared/plain-date.ts'
import { reportDocument } from '../features/reports/shared/report-document.ts'
import type { ReportDocument } from '../features/reports/shared/report-document.ts'
import { countReport } from '../features/reports/shared/count-report.ts'
import { generateProvince } from '../fiction/generate-province.ts'
import { readerOf } from '../platform/db/reader.ts'
import { dataPackage } from '../records/package/descriptor.ts'
import { importPackage } from '../records/package/import-package.ts'
import type { Progress } from '../records/package/progress.ts'
import { judgeImport } from '../records/package/judge-import.ts'
import { operator } from './commands/packages.ts'
import { erasePostgres } from '../platform/postgres/start-postgres.ts'
import { ownServer } from './open-database.ts'
import type { Installation } from './open-database.ts'

export type Verification = Comparison & { readonly contradictions: readonly Contradiction[] }

/**
 * Generates the province of the published reports, imports it into a database of its own, counts the reports, and sets
 * every published figure beside ours; and checks the printed tables against each other. Leaves nothing behind.
 */
export const verifyPublished = async (seed: number, onProgress: Progress): Promise<Verification> => {
  const folder = await mkdtemp(join(tmpdir(), 'rightdoor-verify-'))
  try {
    const installation = await ownServer(folder, 'test')
    try {
      await generateProvince({
        folder: join(folder, 'package'),
        people: 'published-2012-12',
        scale: 1,
        seed,
        descriptor: dataPackage(codeLists),
      })
      await importProvince(installation, join(folder, 'package'), onProgress)
      const reports = [await counted(installation, 'dsq'), await counted(installation, 'profile')]
      const contradictions = contradictionsIn(printedTables, printedShapes, printedLaws)
      return { ...comparePublished(publishedFigures, reports), contradictions }
    } finally {
      await installation.close()
    }
  } finally {
    await erasePostgres(folder)
    await rm(folder, { recursive: true, force: true })
  }
}

const importProvince = async ({ connection }: Installation, folder: string, onProgress: Progress): Promise<void> => {
  const answer = await importPackage({ connection, folder, actor: operator, onProgress, apply: { judge: judgeImport } })
  if (!answer.ok || answer.report.rejected > 0)
    throw new Error(`the generated province was not taken: ${JSON.stringify(answer, null, 2)}`)
}

const counted = async (installation: Installation, report: string): Promise<ReportDocument> => {
  const year = fiscalYearStarting(2012)
  const question = { report, scope: 'province', year, to: plainDate('2012-12-31'), asOf: null }
  const answer = await countReport(
    readerOf(installation.pool('reader')),
    installation.columns,
    question,
    new Date().toISOString(),
  )
  if (!answer.ok) throw new Error(`the report was refused: ${answer.refusal.reason}`)
  return reportDocument.parse(answer.value)
}
