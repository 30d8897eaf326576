import { createElement } from 'react'
import { sitesFor } from '../../../core/access/viewer.ts'
import { fiscalYearOf, periodOf } from '../../../core/shared/fiscal-year.ts'
import { fiscalYearStarting, startYearOf } from '../../../core/shared/fiscal-year.ts'
import type { FiscalYear } from '../../../core/shared/fiscal-year.ts'
import type { Document } from '../../../records/writing/document.ts'
import { viewerOf } from '../../route.ts'
import type { Answer, Ask, Route } from '../../route.ts'
import { MONTHLY } from '../paths.ts'
import { monthRules } from '../shared/due-day.ts'
import { columns, linesOf } from './export.ts'
import { messages } from './messages.ts'
import { monthsBySite, sumsOf } from './model.ts'
import { countSites, firstYear, sitesOfYear, sitesToChoose, totalOf } from './query.ts'
import { PAGE_SITES, questionIn } from './question.ts'
import { MonthsView } from './view.tsx'

/** The months of one's sites in a fiscal year. */
export const listMonths: Route = {
  path: MONTHLY,
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'monthly:read',
  look: 'none',
  show: async (ask) => {
    const { db, today } = ask
    const sites = sitesFor(viewerOf(ask), 'monthly:read')
    const asked = questionIn(ask.query, today)
    const count = await countSites(db, { sites, question: asked })
    const question = { ...asked, page: Math.min(asked.page, Math.max(1, Math.ceil(count / PAGE_SITES))) }
    const where = { sites, question }
    const rules = await monthRules(db, question.year)
    const model = {
      question,
      count,
      sites: await monthsBySite(db, await sitesOfYear(db, where, 'page'), question, rules, today),
      totals: sumsOf(await totalOf(db, where), rules, periodOf(question.year).from),
      choices: await sitesToChoose(db, sites),
      years: yearsTo(fiscalYearOf(today), (await firstYear(db, sites)) ?? question.year),
      any: sites === 'all' || sites.length > 0,
    }
    return { kind: 'page', page: createElement(MonthsView, { frame: ask.frame, model }) }
  },
}

/** The same, whole, as a file. */
export const monthsAsCsv: Route = {
  path: `${MONTHLY}/csv`,
  title: { en: messages.en.csvTitle, fr: messages.fr.csvTitle },
  needs: 'monthly:read',
  look: 'export-made',
  show: (ask) => fileOf(ask, 'csv', (lines) => ({ kind: 'csv', lines })),
}

export const monthsAsWorkbook: Route = {
  path: `${MONTHLY}/xlsx`,
  title: { en: messages.en.workbookTitle, fr: messages.fr.workbookTitle },
  needs: 'monthly:read',
  look: 'export-made',
  show: (ask) => fileOf(ask, 'xlsx', (lines) => ({ kind: 'workbook', title: messages[ask.language].title, lines })),
}

const fileOf = async (
  ask: Ask,
  kind: 'csv' | 'xlsx',
  documentOf: (lines: ReturnType<typeof linesOf>) => Document,
): Promise<Answer> => {
  const where = { sites: sitesFor(viewerOf(ask), 'monthly:read'), question: questionIn(ask.query, ask.today) }
  const { question } = where
  const found = await sitesOfYear(ask.db, where, 'all')
  const rules = await monthRules(ask.db, question.year)
  const lines = linesOf(await monthsBySite(ask.db, found, question, rules, ask.today))
  return {
    kind: 'written',
    name: `${messages[ask.language].file}-${question.year}.${kind}`,
    document: documentOf([columns, ...lines]),
    looked: {
      sites: found.map(({ id }) => id),
      about: { year: question.year, site: question.site, columns, rows: lines.length },
    },
  }
}

/** From the latest back to the first. */
const yearsTo = (last: FiscalYear, first: FiscalYear): readonly FiscalYear[] =>
  Array.from({ length: Math.max(0, startYearOf(last) - startYearOf(first)) + 1 }, (_, back) =>
    fiscalYearStarting(startYearOf(last) - back),
  )
