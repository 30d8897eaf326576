/** More lines than this are not taken along without saying what for (assumption). */
const PURPOSE_ABOVE = 100
/** A purpose shorter than this says nothing to those who read the trail (assumption). */
export const SHORTEST_PURPOSE = 10
export const LONGEST_PURPOSE = 500

const asksPurpose = (lines: number): boolean => lines > PURPOSE_ABOVE

/** Whether so many lines may leave with what was said of their purpose; blanks say nothing. */
export const isPurposeMissing = (lines: number, purpose: string): boolean =>
  asksPurpose(lines) && purpose.trim().length < SHORTEST_PURPOSE

type PurposeAsked = {
  readonly typed: string
  readonly isMissing: boolean
  readonly above: number
  readonly shortest: number
}

/** What is asked before so many lines leave, with what was typed so far; null: nothing. */
export const purposeAsked = (lines: number, typed: string, isMissing: boolean): PurposeAsked | null =>
  asksPurpose(lines) ? { typed, isMissing, above: PURPOSE_ABOVE, shortest: SHORTEST_PURPOSE } : null
