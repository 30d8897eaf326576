/** What the address of the list asks for. */
export type Question = {
  /** The code of a site; null: all of one's own. */
  readonly site: string | null
  readonly state: 'open' | 'closed' | null
  /** Only those on one's own caseload. */
  readonly mine: boolean
  readonly sort: 'name' | 'started'
  readonly page: number
}

export const PAGE_ROWS = 100

export const questionIn = (query: URLSearchParams, sorts: readonly Question['sort'][]): Question => {
  const state = query.get('state')
  const sort = sorts.find((one) => one === query.get('sort')) ?? sorts[0] ?? 'name'
  const page = Number(query.get('page') ?? '1')
  return {
    site: query.get('site') || null,
    state: state === 'open' || state === 'closed' ? state : null,
    mine: query.get('mine') === 'yes',
    sort,
    page: Number.isSafeInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}

/** The same question with something else asked, as the end of an address. A change of anything but the page starts over. */
export const searchOf = (question: Question, change: Partial<Question> = {}): string => {
  const { site, state, mine, sort, page } = { ...question, page: 1, ...change }
  const search = new URLSearchParams({
    ...(site !== null && { site }),
    ...(state !== null && { state }),
    ...(mine && { mine: 'yes' }),
    ...(sort !== 'started' && { sort }),
    ...(page > 1 && { page: String(page) }),
  }).toString()
  return search === '' ? '' : `?${search}`
}

/** Whether the list is asked for less than everybody. */
export const isFiltered = ({ site, state, mine }: Question): boolean => site !== null || state !== null || mine
