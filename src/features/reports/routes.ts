import type { Route } from '../route.ts'
import { exportLines, exportSheet } from './export-report/route.ts'
import { openFigure } from './open-figure/route.ts'
import { listDefinitions, showDefinition } from './show-definition/route.ts'
import { takePeople } from './take-people/route.ts'
import { showFirstReport, showReport } from './show-report/route.ts'

/** Figures of this minute: reports, what stands behind each figure, and what each means. */
export const reportsRoutes: readonly Route[] = [
  showFirstReport,
  showReport,
  exportLines,
  exportSheet,
  openFigure,
  takePeople,
  showDefinition,
  listDefinitions,
]
