import { join } from 'node:path'
import { dataFolder } from './local-database.ts'

/** Where files that are handed in, or made to be taken out, lie for a day. */
export const exchangeFolder = join(dataFolder, 'exchange')
