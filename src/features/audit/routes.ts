import type { Route } from '../route.ts'
import { colleagueHistory, exportColleagueHistory } from './colleague-history/route.ts'
import { findRecord } from './find-record/route.ts'
import { listAlerts } from './list-alerts/route.ts'
import { listNotices } from './list-notices/route.ts'
import { exportRecordHistory, recordHistory } from './record-history/route.ts'
import { settleAlert } from './settle-alert/route.ts'

/** Who looked, what happened, and what was unusual. */
export const auditRoutes: readonly Route[] = [
  findRecord,
  listAlerts,
  settleAlert,
  listNotices,
  recordHistory,
  exportRecordHistory,
  colleagueHistory,
  exportColleagueHistory,
]
