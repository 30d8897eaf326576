import { join } from 'node:path'
import { rootFolder } from '../platform/root.ts'

/** Where the PostgreSQL that came with npm keeps its data, and a start that runs says so. */
export const dataFolder = join(rootFolder, 'data')
