import { codeList } from '../../../catalogues/index.ts'
import { registerPerson } from '../../../core/clients/registration.ts'
import type { Registered } from '../../../core/clients/registration.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { done, refuse } from '../../../core/shared/result.ts'
import type { Result } from '../../../core/shared/result.ts'
import type { GivenSin } from '../../../records/clients/sin-index.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import type { Typed } from '../../route.ts'
import { readAtSite } from '../shared/at-site-form.ts'
import type { OwnSite } from '../shared/at-site-form.ts'
import { readIdentity } from '../shared/person-form.ts'
import { errorsOf } from '../shared/refusal-words.ts'
import { givenSin } from '../shared/sin-form.ts'
import type { SinTyped } from '../shared/sin-form.ts'

export type Read = { readonly registered: Registered; readonly sin: GivenSin | null }

/** Whom to register, or what is missing, in the order of the form. */
export const readRegistration = (
  language: Language,
  typed: Typed,
  { sites, sin, today }: { readonly sites: readonly OwnSite[]; readonly sin: SinTyped; readonly today: PlainDate },
): Result<Read, FieldErrors> => {
  const facts = { ...readIdentity(typed), ...readAtSite(typed, sites), consents: consentsIn(typed) }
  const decided = registerPerson(facts, today)
  const given = givenSin(typed, sin, today)
  if (decided.ok && given.refusals.length === 0) return done({ registered: decided.value, sin: given.given })
  return refuse(errorsOf(language, [...(decided.ok ? [] : decided.refusal), ...given.refusals]))
}

export const consentsIn = (typed: Typed): readonly string[] =>
  codeList('consent-purpose')
    .codes.map(({ code }) => code)
    .filter((code) => typed.get('consents')?.includes(code))
