import type { StandingAsked } from '../../../records/figures/standings.ts'

/** What the address of an opened figure asks beside the figure: who of it, for which reason, which page, which plan. */
export type FigureQuestion = {
  /** Null: nothing was said; it goes by the figure. */
  readonly standing: StandingAsked | null
  readonly reason: string | null
  readonly page: number
  /** The number of the plan whose reasons are shown beside the list. */
  readonly plan: number | null
}

export const PAGE_ROWS = 25

const standings: readonly StandingAsked[] = ['achieved', 'not-achieved', 'excluded', 'all']

/** What makes no sense is not asked: the list is shown from its start. */
export const questionIn = (query: URLSearchParams): FigureQuestion => {
  const [page, plan] = [Number(query.get('page')), query.get('plan') ?? '']
  return {
    standing: standings.find((one) => one === query.get('standing')) ?? null,
    reason: /^[a-z0-9_-]{1,40}$/.exec(query.get('reason') ?? '')?.[0] ?? null,
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
    plan: /^\d{1,15}$/.test(plan) ? Number(plan) : null,
  }
}

/** More than any province has. */
const MOST_PAGES = 100_000
