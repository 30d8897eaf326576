import type { Route } from '../route.ts'
import { exportCaseload } from './caseload/export-route.ts'
import { showCaseload } from './caseload/route.ts'
import { changeClient } from './change-client/route.ts'
import { checkPerson } from './check-person/route.ts'
import { changeConsents } from './consents/route.ts'
import { findClients } from './find-clients/route.ts'
import { listClients } from './list-clients/route.ts'
import { openClient } from './open-client/route.ts'
import { registerAgain } from './register-again/route.ts'
import { registerClient } from './register-client/route.ts'
import { showClient } from './show-client/route.ts'
import { showSin } from './show-sin/route.ts'
import { showTimeline } from './show-timeline/route.ts'

/** The pages about clients. */
export const clientsRoutes: readonly Route[] = [
  listClients,
  findClients,
  checkPerson,
  registerClient,
  registerAgain,
  showClient,
  openClient,
  changeClient,
  changeConsents,
  showSin,
  showTimeline,
  showCaseload,
  exportCaseload,
]
