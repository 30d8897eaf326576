import { createElement } from 'react'
import { noteExport } from '../../../records/audit/note-export.ts'
import { actingOf, field } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { EXPORT_CASELOAD, caseloadUrl } from '../paths.ts'
import { ExportView } from './export-view.tsx'
import { fileColumns, fileOf } from './file.ts'
import type { FileKind } from './file.ts'
import { loadCaseload } from './load.ts'
import type { CaseloadModel } from './model.ts'
import { messages } from './messages.ts'
import { searchOf } from './question.ts'

/** More plans than this ask for a purpose. */
const PURPOSE_ABOVE = 100
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
  const purpose = field(ask.typed, 'purpose').slice(0, 500)
  if (rows.length > PURPOSE_ABOVE && purpose.length < 10)
    return { kind: 'again', page: pageOf(ask, model, messages[ask.language].purposeMissing) }
  const file = await fileOf(model, kindOf(ask))
  await noteExport(actingOf(ask), {
    clientIds: [...new Set(rows.map(({ clientId }) => clientId))],
    siteIds: [...new Set(rows.map(({ siteId }) => siteId))],
    columns: [...fileColumns(model)],
    rows: rows.length,
    purpose,
  })
  return { kind: 'file', ...file }
}

const kindOf = ({ query }: Ask): FileKind => (query.get('as') === 'xlsx' ? 'xlsx' : 'csv')

const pageOf = (ask: Ask, model: CaseloadModel, error?: string) => {
  const search = searchOf(model.question)
  const { length } = model.lines.rows
  return createElement(ExportView, {
    frame: ask.frame,
    model: {
      language: ask.language,
      back: caseloadUrl(ask.language, search),
      action: `/${ask.language}${EXPORT_CASELOAD}${search}&as=${kindOf(ask)}`,
      rows: length,
      cut: model.counts.here > length ? MOST_ROWS : null,
      asksPurpose: length > PURPOSE_ABOVE,
      purpose: field(ask.typed, 'purpose'),
      error,
      token: ask.token,
      once: ask.once,
    },
  })
}
