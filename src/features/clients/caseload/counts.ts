import { caseloadStates, isClosedState } from '../../../core/plans/caseload.ts'
import type { CaseloadState } from '../../../core/plans/caseload.ts'

/** So many plans of one caseload, programme and site, in these states. */
export type Group = {
  readonly counsellorId: number | null
  readonly programme: string
  readonly siteId: number
  readonly states: readonly CaseloadState[]
  readonly plans: number
}

/** What is asked, by ids. */
export type Wanted = {
  readonly counsellor: number | 'nobody' | 'all'
  readonly programme: string | null
  readonly siteId: number | null
  readonly state: CaseloadState | null
}

export type Counts = {
  /** What the list holds. */
  readonly here: number
  readonly whose: (counsellor: Wanted['counsellor']) => number
  readonly state: (state: Wanted['state']) => number
  readonly programme: (programme: string | null) => number
  readonly site: (siteId: number | null) => number
}

/** How many plans there would be with one thing asked differently and all else as it is: what stands on each filter. */
export const countsOf = (groups: readonly Group[], wanted: Wanted): Counts => {
  const count = (change: Partial<Wanted>): number => {
    const asked = { ...wanted, ...change }
    return groups.reduce((sum, group) => (fits(group, asked) ? sum + group.plans : sum), 0)
  }
  const byState = new Map(caseloadStates.map((state) => [state, count({ state })] as const))
  return {
    here: count({}),
    whose: (counsellor) => count({ counsellor }),
    state: (state) => (state === null ? count({ state }) : (byState.get(state) ?? 0)),
    programme: (programme) => count({ programme }),
    site: (siteId) => count({ siteId }),
  }
}

/** Closed plans are asked for by name: without a state the caseload is of open ones. */
const fits = ({ counsellorId, programme, siteId, states }: Group, wanted: Wanted): boolean =>
  (wanted.counsellor === 'all' || counsellorId === (wanted.counsellor === 'nobody' ? null : wanted.counsellor)) &&
  (wanted.programme === null || programme === wanted.programme) &&
  (wanted.siteId === null || siteId === wanted.siteId) &&
  (wanted.state === null ? !states.some(isClosedState) : states.includes(wanted.state))
