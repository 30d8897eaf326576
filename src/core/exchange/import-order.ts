import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'

/** What somebody asks of an import by the pages: to check the files handed in, then one of the others. */
export type ImportWish = 'check' | 'apply' | 'revert' | 'discard'

export type WorkState = 'waiting' | 'under-way' | 'done' | 'refused' | 'failed'

/** The last wish, what became of it, and what checking found. */
export type ImportOrder = {
  readonly wish: ImportWish
  readonly state: WorkState
  /** What checking found: something to bring in, nothing that is not there already, or null: nothing yet. */
  readonly found: 'something' | 'nothing-new' | null
  /** The files are still there; they are forgotten after a day. */
  readonly hasFiles: boolean
}

/**
 * Where an import stands. `checked` waits for a decision; `unread` could not be read, as `nothing-new` had nothing to
 * bring in; `over` was not decided on while its files were there.
 */
export type ImportStanding =
  | 'checking'
  | 'unread'
  | 'nothing-new'
  | 'checked'
  | 'applying'
  | 'applied'
  | 'reverting'
  | 'reverted'
  | 'discarding'
  | 'discarded'
  | 'over'

export const standingOf = (order: ImportOrder): ImportStanding => {
  const { wish, state } = order
  if (state === 'waiting' || state === 'under-way') return underWay[wish]
  if (wish === 'revert' && state !== 'done') return 'applied'
  // A deed that was refused or failed changed nothing: what was checked can still be decided on.
  return wish === 'check' || state !== 'done' ? onceChecked(order) : onceDone[wish]
}

const onceChecked = ({ found, hasFiles }: ImportOrder): ImportStanding => {
  if (found === null) return 'unread'
  if (found === 'nothing-new') return 'nothing-new'
  return hasFiles ? 'checked' : 'over'
}

const onceDone = { apply: 'applied', revert: 'reverted', discard: 'discarded' } as const

const underWay: Readonly<Record<ImportWish, ImportStanding>> = {
  check: 'checking',
  apply: 'applying',
  revert: 'reverting',
  discard: 'discarding',
}

/** Whether a page that shows it will say something else in a moment. */
export const isUnderWay = (standing: ImportStanding): boolean => Object.values(underWay).includes(standing)

export type WishRefusal = { readonly reason: 'not-now'; readonly standing: ImportStanding }

/** What may be asked of an import as it stands: what was checked is applied or discarded, what was applied taken back. */
export const wish = (order: ImportOrder, wanted: Exclude<ImportWish, 'check'>): Result<ImportWish, WishRefusal> => {
  const standing = standingOf(order)
  return mayFollow[wanted].includes(standing) ? done(wanted) : refuse({ reason: 'not-now', standing })
}

const mayFollow: Readonly<Record<Exclude<ImportWish, 'check'>, readonly ImportStanding[]>> = {
  apply: ['checked'],
  discard: ['checked'],
  revert: ['applied'],
}
