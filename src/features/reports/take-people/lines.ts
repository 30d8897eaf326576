import type { Language } from '../../../core/shared/bilingual.ts'
import type { CsvCell } from '../../../platform/csv/spreadsheet.ts'
import { messages as standings } from '../shared/standing-messages.ts'
import type { OfPeople } from '../shared/opened.ts'
import { messages } from './messages.ts'
import type { Taken } from './query.ts'

/** The columns of the file, as the trail knows them. */
export const columnsOf = ({ subject }: OfPeople) =>
  [
    ...(['client', 'family_name', 'given_name', 'plan', 'site', 'counsellor'] as const),
    subject.kind === 'planStarted' ? ('started_on' as const) : ('closed_on' as const),
    ...(['standing', 'reason'] as const),
  ] as const

/** As they stand in the file, the names of the columns first. */
export const linesOf = (
  language: Language,
  of: OfPeople,
  { rows, standing }: Taken,
): readonly (readonly CsvCell[])[] => [
  columnsOf(of).map((column) => messages[language][column]),
  ...rows.map(({ plan, day, reason }) => [
    plan.client,
    plan.familyName,
    plan.givenName,
    plan.number,
    plan.site,
    plan.counsellor,
    { day },
    standings[language][standing],
    reason?.[language],
  ]),
]
