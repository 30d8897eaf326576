import { openPool } from '../../src/platform/db/pool.ts'
import { provinceDatabase } from '../province.ts'
import { startDuckdb } from './duckdb.ts'
import { measureReport } from './measure-report.ts'
import { startPostgresRival } from './postgres.ts'
import { provinceReport } from './province-report.ts'

/** All cells of the DSQ of the province in all blocks, warm and in process, beside the floor and the rivals. */
export const benchReport = async (): Promise<unknown> => {
  const { connection, stop } = await provinceDatabase()
  try {
    const pool = openPool(connection, 'reader', { max: 4 })
    const measured = await provinceReport(pool).finally(() => pool.end())
    return await measureReport({ ...measured, rivals: [startDuckdb, () => startPostgresRival(connection)] })
  } finally {
    await stop()
  }
}
