import { createElement } from 'react'
import { fiscalYearOf } from '../../../core/shared/fiscal-year.ts'
import type { Answer, Ask, Route } from '../../route.ts'
import { FIGURES, reportPath, searchOf } from '../paths.ts'
import { askedInAddress } from '../shared/asked-in-address.ts'
import type { AddressRefusal, AskedInAddress } from '../shared/asked-in-address.ts'
import { knownReports } from '../shared/known-reports.ts'
import type { KnownReport } from '../shared/known-reports.ts'
import { sayRefusal } from '../shared/refusals.ts'
import { formAgain, formOf, isFromForm } from './form.ts'
import type { ReportModel } from './model.ts'
import { reportFigures } from './query.ts'
import { ReportView } from './view.tsx'

/** A report of this minute: the sentence of scope, the figures, and where each opens. It shows no person. */
export const showReport: Route = {
  path: `${FIGURES}/:report`,
  title: { en: 'Site performance', fr: 'Rendement du point de service' },
  needs: 'aggregates:read',
  look: 'none',
  show: async (ask) => {
    const report = knownReports.find(({ id }) => id === ask.params['report'])
    if (!report) return { kind: 'not-found' }
    const asked = await askedInAddress(ask, report.id)
    if (!asked.ok) return again(ask, report, asked.refusal)
    if (isFromForm(ask.query) || opensOnAnotherYear(ask, asked.value))
      return { kind: 'go', to: reportPath(report.id) + searchOf(asked.value.address) }
    return page(ask, report, asked.value)
  },
}

/** A year that is over is said in the address, so that the same address does not mean another one next week. */
const opensOnAnotherYear = ({ query, today }: Ask, { address }: AskedInAddress): boolean =>
  !query.get('year') && address.year !== fiscalYearOf(today)

/** The section’s own address is the first report. */
export const showFirstReport: Route = {
  path: FIGURES,
  title: { en: 'Results', fr: 'Résultats' },
  needs: 'aggregates:read',
  look: 'none',
  show: () => ({ kind: 'go', to: reportPath(knownReports[0]?.id ?? '') }),
}

const page = async (ask: Ask, report: KnownReport, asked: AskedInAddress): Promise<Answer> => {
  const form = await formOf(ask, asked)
  const figures = await reportFigures(ask, asked)
  const model: ReportModel = {
    ...{ language: ask.language, report, reports: knownReports, form },
    figures: figures.ok ? figures.value : null,
    refused: figures.ok ? null : sayRefusal(figures.refusal)[ask.language],
  }
  return { kind: 'page', page: createElement(ReportView, { frame: ask.frame, model }) }
}

/** A scope that is none, or none of the viewer’s, is not found; anything else is said at the form. */
const again = async (ask: Ask, report: KnownReport, refusal: AddressRefusal): Promise<Answer> => {
  const form = refusal.field === 'scope' ? null : await formAgain(ask, refusal)
  if (!form) return { kind: 'not-found', asked: { table: 'figures', what: ask.query.get('scope') ?? report.id } }
  const model = {
    language: ask.language,
    report,
    reports: knownReports,
    form,
    figures: null,
    refused: null,
  }
  return { kind: 'again', page: createElement(ReportView, { frame: ask.frame, model }) }
}
