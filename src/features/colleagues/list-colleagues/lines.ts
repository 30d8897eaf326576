import type { Language } from '../../../core/shared/bilingual.ts'
import type { CsvCell } from '../../../platform/csv/spreadsheet.ts'
import { placeName, roleName } from '../shared/words.ts'
import type { Listed } from './query.ts'

/** The columns of the export, by names that do not change with the language. */
export const columns = [
  'code',
  'family_name',
  'given_name',
  'organisation',
  'sign_in_name',
  'account',
  'roles_today',
  'last_signed_in',
] as const

/** One line a person. Roles stand in one cell, in the language of the page. */
export const linesOf = (language: Language, rows: readonly Listed[]): readonly (readonly CsvCell[])[] => [
  columns,
  ...rows.map((one) => [
    one.code,
    one.familyName,
    one.givenName,
    one.organisation,
    one.signInName ?? '',
    one.standing,
    one.roles.map((held) => `${roleName(language, held.role)} (${placeName(language, held)})`).join('; '),
    one.lastSignedIn ?? '',
  ]),
]
