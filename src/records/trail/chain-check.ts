import { faultAt } from './faults.ts'
import type { TrailFault } from './faults.ts'
import { entryDigest, FIRST, sealAfter } from './seal.ts'
import type { SealedText } from './seal.ts'

/** One place of the chain with the entry that is there now; null: the entry is gone. */
export type Link = {
  readonly position: number
  readonly trailId: number
  readonly digest: Buffer
  readonly seal: Buffer
  readonly sealedAt: string
  readonly entry: SealedText | null
}

/** A place looked at. What is doubtful about it is settled by the place after it. */
type Step = {
  readonly position: number
  readonly trailId: number
  readonly seal: Buffer
  /** The seal it should have, going by the one before it. */
  readonly due: Buffer
  readonly turn: readonly [bigint, bigint] | null
  readonly doubt: 'none' | 'entry' | 'link'
  readonly outOfTurn: boolean
  /** It follows from what the seal before should be, not from what is stored. */
  readonly byDue: boolean
  /** The last place it follows from: what lies between was not there when it was sealed. */
  readonly skips: number | null
}

/** How many seals back an inserted run is looked for. */
const REACH = 64

/**
 * Looks at a chain place by place, in constant memory, and tells each fault where it is. Every seal is checked against
 * the seal stored before it, so that one fault does not cast doubt on all that follows.
 */
export const checkChain = (tell: (fault: TrailFault) => void) => {
  let last: Step = BEGINNING
  const recent: { readonly position: number; readonly seal: Buffer }[] = [{ position: 0, seal: FIRST }]

  const next = (link: Link): void => {
    const gap = link.position - last.position - 1
    if (gap > 0) tell(faultAt('entry-missing', { from: last.position + 1, to: last.position + gap }))
    if (!link.entry) tell(faultAt('entry-missing', { from: link.position, entry: link.trailId }))
    const step = look(link, gap > 0 ? null : last, recent, tell)
    settle(last, step, tell)
    last = step
    recent.push({ position: link.position, seal: link.seal })
    if (recent.length > REACH) recent.shift()
  }

  return { next, end: () => settle(last, null, tell) }
}

const BEGINNING: Step = {
  position: 0,
  trailId: 0,
  seal: FIRST,
  due: FIRST,
  turn: null,
  doubt: 'none',
  outOfTurn: false,
  byDue: false,
  skips: null,
}

const look = (
  link: Link,
  last: Step | null,
  recent: readonly { readonly position: number; readonly seal: Buffer }[],
  tell: (fault: TrailFault) => void,
): Step => {
  const own = link.entry && entryDigest(link.entry)
  const follows = (before: Buffer, digest = link.digest) => sealAfter(before, digest, link.sealedAt).equals(link.seal)
  const turn = link.entry && ([BigInt(link.entry.xid), BigInt(link.entry.id)] as const)
  const step: Step = {
    position: link.position,
    trailId: link.trailId,
    seal: link.seal,
    due: last ? sealAfter(last.seal, link.digest, link.sealedAt) : link.seal,
    turn,
    doubt: own && !own.equals(link.digest) ? 'entry' : 'none',
    outOfTurn: isBefore(turn, last?.turn ?? null),
    byDue: false,
    skips: null,
  }
  if (!last || step.due.equals(link.seal)) return step
  if (last.doubt === 'link' && follows(last.due)) return { ...step, byDue: true }
  if (own && step.doubt === 'entry' && follows(last.seal, own)) {
    tell(faultAt('seal-changed', { from: link.position, entry: link.trailId }))
    return { ...step, doubt: 'none' }
  }
  const older = recent.findLast(({ position, seal }) => position < last.position && follows(seal))
  if (older) return { ...step, skips: older.position }
  return { ...step, doubt: step.doubt === 'entry' ? 'entry' : 'link' }
}

/** What was doubtful at a place, now that the place after it is known. Null: it is the last. */
const settle = (step: Step, after: Step | null, tell: (fault: TrailFault) => void): void => {
  const at = { from: step.position, entry: step.trailId }
  const moved = step.outOfTurn || isBefore(after?.turn ?? null, step.turn)
  if (moved && (step.doubt !== 'none' || step.skips !== null)) return tell(faultAt('order-changed', at))
  if (after && after.skips !== null) tell(faultAt('entry-inserted', { from: after.skips + 1, to: step.position }))
  if (step.doubt === 'entry') return tell(faultAt('entry-changed', at))
  if (step.doubt === 'none' || (after && after.skips !== null)) return
  tell(faultAt(after === null || after.byDue ? 'seal-changed' : 'link-broken', at))
}

const isBefore = (turn: Step['turn'], other: Step['turn']): boolean =>
  turn !== null && other !== null && (turn[0] < other[0] || (turn[0] === other[0] && turn[1] < other[1]))
