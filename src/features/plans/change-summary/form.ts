import { nothingFound, sensitiveSummary, summaryFields } from '../../../core/plans/change-summary.ts'
import type { PlainSummary, SensitiveSummary, WantedSummary } from '../../../core/plans/change-summary.ts'
import type { SummaryFacts } from '../../../core/facts/plan.ts'
import { summaryCodes, summaryColumns } from '../../../records/plans/change-summary.ts'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'
import { yesNoIn, yesNoTyped } from '../shared/yes-no.tsx'

/** A field of the summary bears the name of its column. Codes are judged where the summary is decided on. */
export const readSummary = (typed: Typed, maySeeSensitive: boolean): WantedSummary => {
  const found = Object.fromEntries(
    summaryFields.map((name) => {
      const column = summaryColumns[name].name
      return [name, summaryCodes[name] ? field(typed, column) || null : yesNoIn(typed, column)]
    }),
  ) as SummaryFacts
  const revision = field(typed, 'revision')
  return {
    revision: /^\d{1,9}$/.test(revision) ? Number(revision) : null,
    plain: pick(found, plainSummary) as PlainSummary,
    sensitive: maySeeSensitive ? (pick(found, sensitiveSummary) as SensitiveSummary) : null,
  }
}

/** The summary as its form would send it. */
export const summaryTyped = (summary: SummaryFacts | null): Typed =>
  new Map(
    summaryFields.map((name) => {
      const value = (summary ?? nothingFound)[name]
      return [summaryColumns[name].name, [typeof value === 'string' ? value : yesNoTyped(value)]]
    }),
  )

const isSensitive = (name: keyof SummaryFacts): boolean => sensitiveSummary.some((one) => one === name)
const plainSummary = summaryFields.filter((name) => !isSensitive(name))

const pick = (found: SummaryFacts, names: readonly (keyof SummaryFacts)[]): Partial<SummaryFacts> =>
  Object.fromEntries(names.map((name) => [name, found[name]]))
