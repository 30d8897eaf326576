import type { Document } from '../../../records/writing/document.ts'
import type { Ask, Route } from '../../route.ts'
import { FIGURES, reportPath } from '../paths.ts'
import { askedInAddress } from '../shared/asked-in-address.ts'
import { countInAddress } from '../shared/count-in-address.ts'
import type { CountedReport } from '../shared/count-in-address.ts'
import { knownReports } from '../shared/known-reports.ts'
import { reportLines, reportSheet } from './lines.ts'

/** A report as a file: the figures of the page with the sentence of scope, and no person. */
const exportAs = (kind: 'csv' | 'xlsx', documentOf: (ask: Ask, report: CountedReport) => Document): Route => ({
  path: `${FIGURES}/:report/as/${kind}`,
  title: { en: 'A report as a file', fr: 'Un rapport en fichier' },
  needs: 'aggregates:read',
  look: 'none',
  show: async (ask) => {
    const report = knownReports.find(({ id }) => id === ask.params['report'])
    if (!report) return { kind: 'not-found' }
    const asked = await askedInAddress(ask, report.id)
    const counted = asked.ok ? await countInAddress(ask, asked.value) : asked
    // The page of the same address says what is wrong with it, and who may not see it is told nothing there.
    if (!asked.ok || !counted.ok) return { kind: 'go', to: `${reportPath(report.id)}?${ask.query.toString()}` }
    const { scope, to } = asked.value.address
    const name = `${report.id}-${scope.replace(':', '-')}-${to}.${kind}`
    return { kind: 'written', name, document: documentOf(ask, counted.value) }
  },
})

export const exportLines: Route = exportAs('csv', (ask, report) => ({
  kind: 'csv',
  lines: reportLines(ask.language, report),
}))

export const exportSheet: Route = exportAs('xlsx', (ask, report) => ({
  kind: 'workbook',
  title: report.counted.title[ask.language],
  lines: reportSheet(ask.language, report),
}))
