import { installationOn } from '../../src/app/open-database.ts'
import { provinceDatabase } from '../province.ts'
import { startDuckdb } from './duckdb.ts'
import { measureReport } from './measure-report.ts'
import { startPostgresRival } from './postgres.ts'
import { provinceReport } from './province-report.ts'

/** All cells of the DSQ of the province in all blocks, warm and in process, beside the floor and the rivals. */
export const benchReport = async (): Promise<unknown> => {
  const { connection, stop } = await provinceDatabase()
  const installation = installationOn(connection, stop)
  try {
    const measured = await provinceReport(installation)
    return await measureReport({ ...measured, rivals: [startDuckdb, () => startPostgresRival(connection)] })
  } finally {
    await installation.close()
  }
}
