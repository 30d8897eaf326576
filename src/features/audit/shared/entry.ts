import { isTrailKind, trailKinds } from '../../../core/access/trail-kind.ts'
import type { TrailNature } from '../../../core/access/trail-kind.ts'
import type { Ask } from '../../route.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { messages } from './messages.ts'
import { peopleOf, siteNames } from './people.ts'
import type { Person } from './people.ts'
import { numbersOf } from './watched.ts'
import type { Watched } from './watched.ts'

/** An entry of the trail as a page shows it. */
export type ShownEntry = {
  readonly id: number
  readonly at: string
  readonly who: Person
  /** Whether there is a page about this colleague. */
  readonly colleague: boolean
  readonly what: string
  readonly place: string
  readonly sites: readonly string[]
  /** The reference number of the client it is about, where it is about one the viewer may know of. */
  readonly client: number | null
  /** How many people a list showed. */
  readonly people: number
}

export type FoundEntry = {
  readonly id: number
  readonly at: string
  readonly actor: string
  readonly actor_id: number | null
  readonly place: string
  readonly kind: string
  readonly subject_table: string | null
  readonly subject_id: number | null
  readonly site_ids: readonly number[]
  readonly people?: number
}

type Asked = Pick<Ask, 'db' | 'language' | 'today' | 'titleOf'>

/** Puts names to what the trail keeps as ids. Of the sites, only those the viewer watches are named. */
export const shownEntries = async (
  { db, language, today, titleOf }: Asked,
  watched: Watched,
  found: readonly FoundEntry[],
): Promise<readonly ShownEntry[]> => {
  const people = await peopleOf(
    db,
    language,
    today,
    found.map(({ actor_id }) => actor_id),
  )
  const sites = await siteNames(
    db,
    found.flatMap(({ site_ids }) => site_ids),
  )
  const numbers = await numbersOf(
    db,
    found.flatMap((entry) => clientOf(entry) ?? []),
  )
  return found.map((entry) => {
    const colleague = entry.actor_id === null ? undefined : people.get(entry.actor_id)
    const client = clientOf(entry)
    return {
      id: entry.id,
      at: entry.at,
      who: colleague ?? { code: entry.actor, name: actorName(language, entry.actor), roles: [] },
      colleague: colleague !== undefined,
      what: isTrailKind(entry.kind) ? trailKinds[entry.kind].title[language] : entry.kind,
      place: titleOf(entry.place)?.[language] ?? entry.place,
      sites: entry.site_ids.filter((id) => watched === 'all' || watched.includes(id)).map((id) => sites.get(id) ?? ''),
      client: client === null ? null : (numbers.get(client) ?? null),
      people: entry.people ?? 0,
    }
  })
}

const clientOf = ({ subject_table, subject_id }: FoundEntry): number | null =>
  subject_table === 'client' ? subject_id : null

const actorName = (language: Language, actor: string): string => {
  if (actor === 'system') return messages[language].system
  return actor === 'operator' ? messages[language].operator : actor
}

/** Which entries a page shows: all, looks or changes. */
export const shownNatures = ['all', 'looks', 'changes'] as const
export type Shown = (typeof shownNatures)[number]

export const shownIn = (query: URLSearchParams): Shown => shownNatures.find((one) => one === query.get('show')) ?? 'all'

export const naturesOf = (shown: Shown): readonly TrailNature[] | null => {
  switch (shown) {
    case 'all':
      return null
    case 'looks':
      return ['look', 'search-or-export']
    case 'changes':
      return ['change']
  }
}

/** The number an address pages from; null: from the newest. */
export const beforeIn = (query: URLSearchParams): number | null => {
  const before = Number(query.get('before') ?? '')
  return Number.isSafeInteger(before) && before > 0 ? before : null
}
