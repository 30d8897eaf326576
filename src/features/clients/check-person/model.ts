import type { Match } from '../../../core/clients/near-person.ts'
import type { WantedPerson } from '../../../core/clients/near-person.ts'
import type { CheckedPerson } from '../../../records/clients/find-possible-persons.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import type { PersonTyped } from '../shared/person-form.ts'

/** What a check found, and what goes on from it. */
export type CheckFound = {
  /** Null: asked by number alone. */
  readonly wanted: WantedPerson | null
  readonly matches: readonly Match<CheckedPerson>[]
  /** That this check was made, and the SIN typed in it, sealed for the next step. */
  readonly carried: string
}

export type CheckModel = {
  readonly typed: PersonTyped & { readonly reference: string; readonly purpose: string }
  /** The last three digits of a SIN typed before, and the whole of it sealed; null and empty: none. */
  readonly sinKept: string | null
  readonly sinSealed: string
  readonly errors: FieldErrors
  /** Null: nothing asked yet, or not allowed to. */
  readonly found: CheckFound | null
  readonly stopped: 'limited' | 'no-site' | null
  /** Everything typed, for the step after this one. */
  readonly hidden: Readonly<Record<string, string>>
  readonly token: string
  readonly once: string
}
