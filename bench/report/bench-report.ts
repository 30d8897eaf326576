import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { erasePostgres, startPostgres } from '../../src/platform/postgres/start-postgres.ts'
import { startDuckdb } from './duckdb.ts'
import { measureReport } from './measure-report.ts'
import { startPostgresRival } from './postgres.ts'
import { standIn } from './stand-in.ts'

/** All cells of the DSQ of the province in all blocks, warm and in process, beside the floor and the rivals. */
export const benchReport = async (): Promise<unknown> => {
  const folder = await mkdtemp(join(tmpdir(), 'rightdoor-bench-'))
  const postgres = await startPostgres({ folder, durability: 'test' })
  try {
    return await measureReport({ ...standIn(), rivals: [startDuckdb, () => startPostgresRival(postgres.connection)] })
  } finally {
    await postgres.stop()
    await erasePostgres(folder)
    await rm(folder, { recursive: true, force: true })
  }
}
