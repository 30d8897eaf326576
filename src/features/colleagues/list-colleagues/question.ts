import { isStanding } from '../../../core/accounts/colleague.ts'
import type { Standing } from '../../../core/accounts/colleague.ts'
import { isProviderRole } from '../../../core/accounts/provider-roles.ts'
import type { ProviderRole } from '../../../core/accounts/provider-roles.ts'

export const PAGE_ROWS = 25

export const sorts = ['name', 'state', 'signed-in'] as const
export type Sort = (typeof sorts)[number]

/** What the address of the list asks for. */
export type Question = {
  /** Letters of a name, a sign-in name or a code; empty: everybody. */
  readonly find: string
  /** The code of a site; null: all. */
  readonly site: string | null
  readonly role: ProviderRole | null
  readonly state: Standing | null
  readonly sort: Sort
  readonly descending: boolean
  readonly page: number
}

export const questionIn = (query: URLSearchParams): Question => {
  const role = query.get('role') ?? ''
  const state = query.get('state') ?? ''
  const page = Number(query.get('page') ?? '1')
  return {
    find: (query.get('find') ?? '').trim().slice(0, 60),
    site: query.get('site') || null,
    role: isProviderRole(role) ? role : null,
    state: isStanding(state) ? state : null,
    sort: sorts.find((one) => one === query.get('sort')) ?? 'name',
    descending: query.get('order') === 'down',
    page: Number.isSafeInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}

/** The same question with something else asked, as the end of an address. Anything but another page starts over. */
export const searchOf = (question: Question, change: Partial<Question> = {}): string => {
  const { find, site, role, state, sort, descending, page } = { ...question, page: 1, ...change }
  const search = new URLSearchParams({
    ...(find !== '' && { find }),
    ...(site !== null && { site }),
    ...(role !== null && { role }),
    ...(state !== null && { state }),
    ...(sort !== 'name' && { sort }),
    ...(descending && { order: 'down' }),
    ...(page > 1 && { page: String(page) }),
  }).toString()
  return search === '' ? '' : `?${search}`
}

export const isFiltered = ({ find, site, role, state }: Question): boolean =>
  find !== '' || site !== null || role !== null || state !== null
