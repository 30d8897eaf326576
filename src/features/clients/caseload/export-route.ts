import { createElement } from 'react'
import { LONGEST_PURPOSE, isPurposeMissing, purposeAsked } from '../../../core/audit/export-purpose.ts'
import { noteExport } from '../../../records/audit/note-export.ts'
import { TakeAlongPage } from '../../../ui/take-along.tsx'
import { actingOf, field } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { EXPORT_CASELOAD, caseloadUrl } from '../paths.ts'
import { fileColumns, fileOf } from './file.ts'
import type { FileKind } from './file.ts'
import { loadCaseload } from './load.ts'
import type { CaseloadModel } from './model.ts'
import { messages } from './messages.ts'
import { searchOf } from './question.ts'

/** As many as one file holds. */
export const MOST_ROWS = 5000

/** The caseload as a file: what it holds is said first, and what for when it is large. */
export const exportCaseload: Route = {
  path: EXPORT_CASELOAD,
  title: { en: messages.en.exportTitle, fr: messages.fr.exportTitle },
  needs: 'profile:read',
  look: 'none',
  show: async (ask) => ({ kind: 'page', page: pageOf(ask, await loadCaseload(ask, MOST_ROWS)) }),
  submit: { entry: 'export-made', run: (ask) => exported(ask) },
}

/** On the trail before it leaves. */
const exported = async (ask: Submission): Promise<Answer> => {
  const model = await loadCaseload(ask, MOST_ROWS)
  const { rows } = model.lines
  const purpose = field(ask.typed, 'purpose').slice(0, LONGEST_PURPOSE)
  if (isPurposeMissing(rows.length, purpose)) return { kind: 'again', page: pageOf(ask, model, true) }
  await noteExport(actingOf(ask), {
    clientIds: [...new Set(rows.map(({ clientId }) => clientId))],
    siteIds: [...new Set(rows.map(({ siteId }) => siteId))],
    columns: [...fileColumns(model)],
    rows: rows.length,
    purpose,
  })
  return { kind: 'written', ...fileOf(model, kindOf(ask)) }
}

const kindOf = ({ query }: Ask): FileKind => (query.get('as') === 'xlsx' ? 'xlsx' : 'csv')

const pageOf = (ask: Ask, model: CaseloadModel, isMissing = false) => {
  const t = messages[ask.language]
  const search = searchOf(model.question)
  const { length } = model.lines.rows
  return createElement(TakeAlongPage, {
    frame: ask.frame,
    taking: {
      id: 'export',
      title: t.exportTitle,
      back: { name: t.title, href: caseloadUrl(ask.language, search) },
      action: `/${ask.language}${EXPORT_CASELOAD}${search}&as=${kindOf(ask)}`,
      says: [t.exportSays(length), ...(model.counts.here > length ? [t.exportCut(MOST_ROWS)] : [])],
      purpose: purposeAsked(length, field(ask.typed, 'purpose'), isMissing),
      token: ask.token,
      once: ask.once,
    },
  })
}
