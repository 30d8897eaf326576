import type { Refusal } from './refusals.ts'
import type { ImportReport } from './report.ts'

/** A refusal may come with a report: too many rejects, and here they are. The batch then stays staged. */
export type ImportAnswer =
  | { readonly ok: true; readonly report: ImportReport }
  | { readonly ok: false; readonly refusals: readonly Refusal[]; readonly report: ImportReport | null }

export const refused = (refusals: readonly Refusal[]): ImportAnswer => ({ ok: false, refusals, report: null })
