import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { codeLists } from '../catalogues/index.ts'
import { fiscalYearOf, periodOf } from '../core/shared/fiscal-year.ts'
import { addDays, addMonths } from '../core/shared/plain-date.ts'
import type { Period, PlainDate } from '../core/shared/plain-date.ts'
import { generateProvince } from '../fiction/generate-province.ts'
import type { Connection } from '../platform/db/connection.ts'
import { openPool } from '../platform/db/pool.ts'
import { writerOf } from '../platform/db/writer.ts'
import { dataPackage } from '../records/package/descriptor.ts'
import { importPackage } from '../records/package/import-package.ts'
import { judgeImport } from '../records/package/judge-import.ts'
import { operator } from './commands/packages.ts'

/** A twentieth of the province on twenty-four sites: a few hundred exits a site. */
const size = { people: 'published-2012-12', scale: 0.05, sites: 24, seed: 39 } as const

/**
 * Makes this database a demonstration: a fictional network whose fiscal year runs up to the day before `today`. The
 * records come first and the mark last, so that a start that was cut off is taken up again by the next.
 */
export const loadDemonstration = async (
  connection: Connection,
  { today }: { readonly today: PlainDate },
): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'rightdoor-demonstration-'))
  try {
    await generateProvince({
      ...size,
      folder,
      stories: true,
      period: yearUpTo(addDays(today, -1)),
      descriptor: dataPackage(codeLists),
    })
    const answer = await importPackage({ connection, folder, actor: operator, apply: { judge: judgeImport } })
    if (!answer.ok || answer.report.rejected > 0)
      throw new Error(`the demonstration was not taken: ${JSON.stringify(answer)}`)
    await mark(connection, today)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The fiscal year to date; while it is young, nine months, so that there is something to see. */
const yearUpTo = (day: PlainDate): Period => {
  const { from } = periodOf(fiscalYearOf(day))
  return { from: addMonths(from, 3) > day ? addMonths(day, -9) : from, to: day }
}

const mark = async (connection: Connection, today: PlainDate): Promise<void> => {
  const pool = openPool(connection, 'writer', { max: 1 })
  try {
    await writerOf(pool)
      .insertInto('installation')
      .values({ name: 'Demonstration', kind: 'demonstration', today })
      .execute()
  } finally {
    await pool.end()
  }
}
