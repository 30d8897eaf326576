import type { SummaryFacts } from '../facts/plan.ts'
import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import type { PlanFile } from './plan-file.ts'

/** How a person identifies: asked and seen by fewer people than the rest of the summary. */
export const sensitiveSummary = [
  'disabled',
  'indigenous',
  'visibleMinority',
  'newcomer',
  'deaf',
  'francophone',
] as const satisfies readonly (keyof SummaryFacts)[]

export type SensitiveSummary = Pick<SummaryFacts, (typeof sensitiveSummary)[number]>
export type PlainSummary = Omit<SummaryFacts, keyof SensitiveSummary>

export type WantedSummary = {
  /** How often the summary had been changed when the form was shown; null: there was none. */
  readonly revision: number | null
  readonly plain: PlainSummary
  /** Null: these are not for whoever saves, and stay as they are. */
  readonly sensitive: SensitiveSummary | null
}

export type SummaryChanged = {
  readonly summary: SummaryFacts
  /** No summary was recorded before. */
  readonly isNew: boolean
  readonly changes: readonly SummaryChange[]
}

export type SummaryChange = {
  readonly field: keyof SummaryFacts
  readonly from: string | boolean | null
  readonly to: string | boolean | null
}

export type SummaryRefusal =
  | { readonly reason: 'closed' | 'nothing-changes' }
  | { readonly reason: 'unknown-code'; readonly field: keyof SummaryFacts }
  /** Somebody else saved it since the form was shown: what is recorded now, and where it differs from what was typed. */
  | { readonly reason: 'changed-meanwhile'; readonly revision: number; readonly changes: readonly SummaryChange[] }

/** Which codes a field may hold; a field that is not named is a yes or a no. */
export type SummaryCodes = { readonly [Name in keyof SummaryFacts]?: ReadonlySet<string> }

/** Records what was found at intake. What is left blank is recorded as not asked, whatever stood there before. */
export const changeSummary = (
  plan: Pick<PlanFile, 'summary' | 'closure'>,
  wanted: WantedSummary,
  codes: SummaryCodes,
): Result<SummaryChanged, SummaryRefusal> => {
  if (plan.closure) return refuse({ reason: 'closed' })
  const before = plan.summary ?? nothingFound
  const summary: SummaryFacts = { ...pickSensitive(before), ...wanted.plain, ...wanted.sensitive }
  const unknown = summaryFields.find((field) => !mayHold(codes[field], summary[field], before[field]))
  if (unknown) return refuse({ reason: 'unknown-code', field: unknown })
  const changes = between(before, summary)
  if (plan.summary && plan.summary.revision !== wanted.revision)
    return refuse({ reason: 'changed-meanwhile', revision: plan.summary.revision, changes })
  if (changes.length === 0) return refuse({ reason: 'nothing-changes' })
  return done({ summary, isNew: plan.summary === null, changes })
}

const between = (before: SummaryFacts, after: SummaryFacts): readonly SummaryChange[] =>
  summaryFields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, from: before[field], to: after[field] }))

/** What is recorded may stay, even where it came from elsewhere with a code of its own. */
const mayHold = (
  codes: ReadonlySet<string> | undefined,
  value: string | boolean | null,
  before: string | boolean | null,
): boolean => {
  if (value === null || value === before) return true
  return codes ? typeof value === 'string' && codes.has(value) : typeof value === 'boolean'
}

const pickSensitive = ({
  disabled,
  indigenous,
  visibleMinority,
  newcomer,
  deaf,
  francophone,
}: SensitiveSummary): SensitiveSummary => ({ disabled, indigenous, visibleMinority, newcomer, deaf, francophone })

export const nothingFound: SummaryFacts = {
  education: null,
  educationCountry: null,
  credentials: null,
  experience: null,
  employmentSkills: null,
  timeOut: null,
  poorRetention: null,
  jobSearch: null,
  income: null,
  languageSkills: null,
  labourMarketChange: null,
  disabled: null,
  indigenous: null,
  visibleMinority: null,
  newcomer: null,
  deaf: null,
  francophone: null,
}

export const summaryFields = Object.keys(nothingFound) as readonly (keyof SummaryFacts)[]
