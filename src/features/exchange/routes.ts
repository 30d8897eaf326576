import type { Route } from '../route.ts'
import { applyImport, discardImport, revertImport } from './decide-import/route.ts'
import { takeFile, takeRejects } from './take-files/route.ts'
import { listExchanges } from './list-exchanges/route.ts'
import { showExchange } from './show-exchange/route.ts'
import { emptyTable, showTable, showTables } from './show-tables/route.ts'
import { takeRecords } from './take-records/route.ts'
import { uploadFiles } from './upload-files/route.ts'

/** Files brought in and records taken out. Addresses that are words come before the one that holds a number. */
export const exchangeRoutes: readonly Route[] = [
  listExchanges,
  uploadFiles,
  takeRecords,
  showTables,
  showTable,
  emptyTable,
  showExchange,
  takeRejects,
  takeFile,
  applyImport,
  revertImport,
  discardImport,
]
