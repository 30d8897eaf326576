import { pathWithoutLanguage, urlOf } from '../../../platform/http/language.ts'
import { keptFormOf } from '../../../records/door/kept-form.ts'
import type { KeptForm } from '../../../records/door/kept-form.ts'
import { field } from '../../route.ts'
import type { Ask } from '../../route.ts'
import { isOfTheDoor, ownPath } from './own-path.ts'

/** What travels from step to step of signing in: where one wanted to go, and a form that came too late, sealed. */
export type Carried = { readonly next: string; readonly kept: string }

export const carriedOf = ({ typed, query }: Pick<Ask, 'typed' | 'query'>): Carried => ({
  next: ownPath(field(typed, 'next') || (query.get('next') ?? '')),
  kept: field(typed, 'kept'),
})

/** As hidden fields. What there is not is not sent. */
export const hiddenOf = ({ next, kept }: Carried): Readonly<Record<string, string>> => ({
  ...(next !== '/' && { next }),
  ...(kept !== '' && { kept }),
})

/** In an address, where there is no form. */
export const withNext = (path: string, { next }: Pick<Carried, 'next'>): string =>
  next === '/' ? path : `${path}?next=${encodeURIComponent(next)}`

/** The form that was kept, for whoever typed it and nobody else. One of the door itself may hold the one that matters. */
export const keptFor = (
  { door, language }: Pick<Ask, 'door' | 'language'>,
  kept: string,
  staffId: number,
): KeptForm | null => {
  const form = keptFormOf(door.keys, kept, staffId)
  if (!form) return null
  const url = new URL(form.action, 'http://ours.invalid')
  const path = pathWithoutLanguage(url.pathname)
  if (!isOfTheDoor(path)) return { ...form, action: urlOf(language, path) + url.search }
  const inner = form.fields.find(([name]) => name === 'kept')?.[1]
  return inner === undefined || inner === kept ? null : keptFor({ door, language }, inner, staffId)
}
