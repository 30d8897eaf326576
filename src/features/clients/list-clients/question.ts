/** What the address of the list asks for. */
export type Question = {
  /** Letters a name begins with; empty: everybody. */
  readonly find: string
  /** The code of a site; null: all of one's own. */
  readonly site: string | null
  readonly state: 'open' | 'closed' | null
  /** Only those on one's own caseload. */
  readonly mine: boolean
  readonly sort: 'name' | 'started'
  readonly page: number
}

export const PAGE_ROWS = 100

/** A number, not a name: whoever types one wants that person. */
export const numberIn = (find: string): number | null => {
  const digits = find.replaceAll(/[\s\u00a0-]/g, '')
  return /^\d{4,15}$/.test(digits) ? Number(digits) : null
}

export const questionIn = (query: URLSearchParams, sorts: readonly Question['sort'][]): Question => {
  const state = query.get('state')
  const sort = sorts.find((one) => one === query.get('sort')) ?? sorts[0] ?? 'name'
  const page = Number(query.get('page') ?? '1')
  return {
    find: (query.get('find') ?? '').trim().slice(0, 60),
    site: query.get('site') || null,
    state: state === 'open' || state === 'closed' ? state : null,
    mine: query.get('mine') === 'yes',
    sort,
    page: Number.isSafeInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}

/** The same question with something else asked, as the end of an address. A change of anything but the page starts over. */
export const searchOf = (question: Question, change: Partial<Question> = {}): string => {
  const { find, site, state, mine, sort, page } = { ...question, page: 1, ...change }
  const search = new URLSearchParams({
    ...(find !== '' && { find }),
    ...(site !== null && { site }),
    ...(state !== null && { state }),
    ...(mine && { mine: 'yes' }),
    ...(sort !== 'started' && { sort }),
    ...(page > 1 && { page: String(page) }),
  }).toString()
  return search === '' ? '' : `?${search}`
}
