import { isCaseloadState } from '../../../core/plans/caseload.ts'
import type { CaseloadState } from '../../../core/plans/caseload.ts'

export const PAGE_ROWS = 25

export const sorts = ['due', 'name', 'started', 'activity'] as const
export type Sort = (typeof sorts)[number]

/** What the address of the caseload asks for. */
export type Question = {
  /** `mine`, `all`, `nobody`, or the code of a counsellor. */
  readonly whose: string
  readonly state: CaseloadState | null
  /** The id of a programme; null: all. */
  readonly programme: string | null
  /** The code of a site; null: all of one's own. */
  readonly site: string | null
  /** `due` is the day of the closing for plans that are closed. */
  readonly sort: Sort
  readonly descending: boolean
  readonly page: number
}

/** `whose` is what is shown to this viewer where the address does not say. */
export const questionIn = (query: URLSearchParams, whose: 'mine' | 'all'): Question => {
  const state = query.get('state') ?? ''
  const page = Number(query.get('page') ?? '1')
  return {
    whose: query.get('whose')?.slice(0, 40) || whose,
    state: isCaseloadState(state) ? state : null,
    programme: query.get('programme')?.slice(0, 60) || null,
    site: query.get('site')?.slice(0, 40) || null,
    sort: sorts.find((one) => one === query.get('sort')) ?? 'due',
    descending: query.get('order') === 'down',
    page: Number.isSafeInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}

/** The same question with something else asked, as the end of an address. Anything but another page starts over. */
export const searchOf = (question: Question, change: Partial<Question> = {}): string => {
  const { whose, state, programme, site, sort, descending, page } = { ...question, page: 1, ...change }
  const search = new URLSearchParams({
    whose,
    ...(state !== null && { state }),
    ...(programme !== null && { programme }),
    ...(site !== null && { site }),
    ...(sort !== 'due' && { sort }),
    ...(descending && { order: 'down' }),
    ...(page > 1 && { page: String(page) }),
  })
  return `?${search.toString()}`
}

export const isFiltered = ({ state, programme, site }: Question): boolean =>
  state !== null || programme !== null || site !== null
