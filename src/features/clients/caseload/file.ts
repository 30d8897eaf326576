import { nameOfCode } from '../../../catalogues/index.ts'
import { stepWords } from '../../../core/plans/next-step-words.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { CaseloadLine } from '../../../records/plans/caseload.ts'
import type { CsvCell } from '../../../platform/csv/spreadsheet.ts'
import type { Document } from '../../../records/writing/document.ts'
import { messages } from './messages.ts'
import type { CaseloadModel } from './model.ts'

export type FileKind = 'csv' | 'xlsx'

type Value = CsvCell
type Line<Row> = readonly (readonly [head: string, value: (row: Row) => Value])[]

/** The columns of the file by what they hold, for the trail. */
export const fileColumns = ({ lines }: CaseloadModel): readonly string[] => [
  ...['client', 'family_name', 'given_name', 'plan', 'programme', 'site', 'counsellor', 'started_on'],
  ...(lines.kind === 'open'
    ? ['accepted_on', 'last_activity_on', 'next_step', 'due_on']
    : ['closed_on', 'closure_reason', 'exit_outcome']),
]

/** The same lines as on the page, in the language of the page. */
export const fileOf = (
  model: CaseloadModel,
  kind: FileKind,
): { readonly name: string; readonly document: Document } => {
  const lines = tableOf(model)
  const { file, title } = messages[model.language]
  return {
    name: `${file}-${model.days.today}.${kind}`,
    document: kind === 'csv' ? { kind, lines } : { kind: 'workbook', title, lines },
  }
}

const tableOf = (model: CaseloadModel): readonly (readonly Value[])[] => {
  const { language, lines } = model
  const t = messages[language]
  if (lines.kind === 'open')
    return filled(lines.rows, [
      ...linesOfAll(model),
      [t.accepted, ({ acceptedOn }) => dayOf(acceptedOn)],
      [t.activity, ({ lastActivityOn }) => dayOf(lastActivityOn)],
      [t.step, ({ step }) => stepWords[step].title[language]],
      [t.dueOn, ({ dueOn }) => dayOf(dueOn)],
    ])
  return filled(lines.rows, [
    ...linesOfAll(model),
    [t.closed, ({ closedOn }) => dayOf(closedOn)],
    [t.reason, ({ reason }) => nameOfCode('closure-reason', reason, language)],
    [t.outcome, ({ outcome }) => (outcome === null ? null : nameOfCode('exit-outcome', outcome, language))],
  ])
}

const dayOf = (day: PlainDate | null): Value => (day === null ? null : { day })

const filled = <Row>(rows: readonly Row[], columns: Line<Row>) => [
  columns.map(([head]) => head),
  ...rows.map((row) => columns.map(([, value]) => value(row))),
]

const linesOfAll = ({ language, sites, programmes }: CaseloadModel): Line<CaseloadLine> => {
  const t = messages[language]
  return [
    [t.number, ({ client }) => client],
    [t.familyName, ({ familyName }) => familyName],
    [t.givenName, ({ givenName }) => givenName],
    [t.plan, ({ plan }) => plan],
    [t.programme, ({ programme }) => programmes.find(({ id }) => id === programme)?.name ?? programme],
    [t.site, ({ siteId }) => sites.find(({ id }) => id === siteId)?.name ?? null],
    [t.counsellor, ({ counsellor }) => counsellor],
    [t.started, ({ startedOn }) => dayOf(startedOn)],
  ]
}
