import type { Language } from '../../../core/shared/bilingual.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import { employerOf, employersNamed } from '../../../records/plans/employer.ts'
import type { Employer, WantedEmployer } from '../../../records/plans/employer.ts'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'
import { employerMessages } from './employer-messages.ts'
import { formMessages } from './form-messages.ts'
import type { Difference } from './part-page.tsx'
import { cleanText } from './typed.ts'

type Known = Omit<Employer, 'same'>

/** The employer of a form: what was looked for, who was found, and who is chosen. */
export type EmployerShown = {
  readonly query: string
  /** Null: nothing was looked for. */
  readonly found: readonly Employer[] | null
  readonly chosen: Known | 'new' | null
  /** A row from elsewhere may have none; then it need not have one now. */
  readonly required: boolean
}

/** The value of the answer that the employer is none of those found. */
export const NEW = 'new'

/** What the form shows: the recorded employer until something is typed; who is found once something is looked for. */
export const employerShown = async (
  db: Reader,
  typed: Typed,
  recorded: { readonly id: number | null; readonly isNewRow: boolean },
): Promise<EmployerShown> => {
  const required = recorded.isNewRow || recorded.id !== null
  if (!typed.has('employer') && !typed.has('employer-search')) {
    const chosen = recorded.id === null ? null : await employerOf(db, { id: recorded.id })
    return { query: '', found: null, chosen, required }
  }
  const query = cleanText(field(typed, 'employer-search'))
  const picked = field(typed, 'employer')
  const chosen = picked === NEW ? NEW : picked === '' ? null : await employerOf(db, { code: picked })
  return { query, found: query === '' ? null : await employersNamed(db, query), chosen, required }
}

/**
 * The employer that was chosen; or the one known employer of that very name; or a new one, where nobody is called
 * anything like it or it was said to be none of those. Otherwise a sentence about what to do.
 */
export const readEmployer = (
  language: Language,
  { query, found, chosen, required }: EmployerShown,
): { readonly wanted: WantedEmployer } | { readonly error: string } => {
  const says = employerMessages[language]
  if (chosen !== null && chosen !== NEW) return { wanted: { code: chosen.code } }
  if (query === '') return required ? { error: says.needsEmployer } : { wanted: null }
  if (query.length > LONGEST) return { error: says.tooLong }
  if (chosen === NEW || found?.length === 0) return { wanted: { name: query } }
  const [first, ...others] = (found ?? []).filter(({ same }) => same)
  return first && others.length === 0 ? { wanted: { code: first.code } } : { error: says.chooseOne }
}

/** The employer that is recorded now beside the one the form asks for, where they differ. */
export const employerDifference = async (
  db: Reader,
  language: Language,
  recordedId: number | null,
  { chosen, query }: EmployerShown,
): Promise<readonly Difference[]> => {
  const recorded = recordedId === null ? null : await employerOf(db, { id: recordedId })
  const typed = chosen === null || chosen === NEW ? query : chosen.name
  if ((recorded?.name ?? '') === typed) return []
  const { blank } = formMessages[language]
  return [{ name: employerMessages[language].label, recorded: recorded?.name ?? blank, typed: typed || blank }]
}

const LONGEST = 200
