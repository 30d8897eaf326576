import { entryOf } from '../access/table.ts'
import type { Viewer } from '../access/viewer.ts'

/** Whether the viewer opens a file by stating a reason that others are shown (assumption, as src/core/access/table.ts). */
export const mayOpenWithReason = ({ grants }: Pick<Viewer, 'grants'>): boolean =>
  grants.some(({ role }) => entryOf(role, 'name')?.limit === 'reason')

/** A reason shorter than this says nothing to those who are shown it (assumption). */
export const SHORTEST_REASON = 10
export const LONGEST_REASON = 2000

/** What is wrong with a reason; null: nothing. */
export const reasonRefused = (reason: string): 'too-short' | 'too-long' | null => {
  const length = reason.trim().length
  if (length < SHORTEST_REASON) return 'too-short'
  return length > LONGEST_REASON ? 'too-long' : null
}
