import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Connection } from '../../src/platform/db/connection.ts'
import { columnDigests } from '../../src/records/package/column-digests.ts'
import { importPackage } from '../../src/records/package/import-package.ts'
import type { ImportAnswer } from '../../src/records/package/import-answer.ts'
import type { ImportWishes } from '../../src/records/package/import-package.ts'
import type { JudgedBatch } from '../../src/records/package/apply-batch.ts'
import type { RejectLine } from '../../src/records/package/report.ts'
import { testDatabase } from '../database.ts'
import type { TestDatabase } from '../database.ts'
import { writePackage } from './sample-package.ts'
import type { Cells, Tables } from './sample-package.ts'

/** A place for stories of imports: a database, a folder, and the judge that notes what it was asked. */
export const importStory = async () => {
  const database: TestDatabase = await testDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'rightdoor-import-'))
  const judged: (JudgedBatch & { readonly subjects: readonly string[] })[] = []
  let packages = 0

  const judge: NonNullable<ImportWishes['apply']>['judge'] = async (client, batch) => {
    const { rows } = await client.query<{ subject: string }>(
      `select subject_kind || ':' || subject_id as subject from touched_subject order by 1`,
    )
    judged.push({ ...batch, subjects: rows.map(({ subject }) => subject) })
  }
  const write = (tables: Tables) => writePackage(join(folder, `package-${++packages}`), tables)
  const apply = { judge }
  const bring = async (tables: Tables, more: Partial<ImportWishes> = {}): Promise<ImportAnswer> =>
    importPackage({ connection: database.connection, folder: await write(tables), actor: 'test', apply, ...more })

  return {
    connection: database.connection satisfies Connection,
    folder,
    judged,
    judge,
    apply,
    write,
    bring,
    /** Reads without applying. */
    look: async (tables: Tables) =>
      importPackage({ connection: database.connection, folder: await write(tables), actor: 'test' }),
    ask: async <Row>(sql: string): Promise<Row[]> => (await database.pool('importer').query(sql)).rows as Row[],
    /** As whoever owns the tables: for what no file fills. */
    asOwner: async (sql: string): Promise<void> => void (await database.pool('migrator').query(sql)),
    digests: () => columnDigests(database.connection),
    end: async () => {
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type ImportStory = Awaited<ReturnType<typeof importStory>>

export const reportOf = (answer: ImportAnswer) => {
  if (!answer.report) throw new Error(JSON.stringify(answer))
  return answer.report
}

/** Every reject of an answer as `file:line field reason`. */
export const rejectsOf = (answer: ImportAnswer): string[] =>
  linesOf(answer).map(({ file, line, field, reason }) => `${file}:${line} ${field ?? '-'} ${reason}`)

export const linesOf = (answer: ImportAnswer): RejectLine[] => reportOf(answer).rejects.flatMap(({ first }) => first)

/** The tables with some cells of one row changed. */
export const withCells = (tables: Tables, resource: string, row: number, cells: Cells): Tables => ({
  ...tables,
  [resource]: (tables[resource] ?? []).map((one, place) => (place === row ? { ...one, ...cells } : one)),
})

export const withRow = (tables: Tables, resource: string, cells: Cells): Tables => ({
  ...tables,
  [resource]: [...(tables[resource] ?? []), cells],
})
