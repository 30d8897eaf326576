import { join } from 'node:path'
import { dataFolder } from './local-database.ts'

/** Where the last seal of each day is kept outside the database, unless SEAL_FILE says; for one elsewhere, nowhere. */
export const sealFileOf = (database: 'embedded' | 'elsewhere'): string | null =>
  database === 'embedded' ? join(dataFolder, 'seals.log') : null
