import type { FieldErrors } from '../../../ui/form.tsx'
import type { AtSiteTyped, OwnSite } from '../shared/at-site-form.ts'
import type { PersonTyped } from '../shared/person-form.ts'
import type { DateParts } from '../../../ui/date-field.tsx'

export type RegisterModel = {
  readonly person: PersonTyped
  readonly atSite: AtSiteTyped
  readonly sites: readonly OwnSite[]
  readonly consents: readonly string[]
  /** The last three digits of a SIN typed before; null: none. */
  readonly sinKept: string | null
  readonly sinExpires: DateParts
  /** The check this registration follows, sealed. */
  readonly carried: string
  readonly errors: FieldErrors
  /** Why nobody was registered, where no field is to blame. */
  readonly stopped: Stopped | null
  readonly token: string
  readonly once: string
}

export type Stopped =
  | { readonly reason: 'limited' }
  | { readonly reason: 'no-site' }
  | { readonly reason: 'sin-taken'; readonly number: number }
