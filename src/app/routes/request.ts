import type { Context } from 'hono'
import type { Language } from '../../core/shared/bilingual.ts'
import type { Route } from '../../features/route.ts'
import type { Opened } from '../../records/door/open-request.ts'

/** A request under way. */
export type Request = {
  /** What is logged of the address: the pattern, never what was asked. */
  readonly route: Pick<Route, 'path' | 'look'>
  readonly language: Language
  readonly context: Context
  /** What the browser sent as its session; never logged. */
  readonly secret: string | null
  readonly opened: Opened
}

/** The request for a page: its route is known. */
export type PageRequest = Request & { readonly route: Route }
