import { codeList } from '../../../catalogues/index.ts'
import { providerRoles } from '../../../core/accounts/provider-roles.ts'
import type { Place } from '../../../core/accounts/colleague.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { RecordedPlace } from '../../../records/accounts/colleague.ts'
import { messages } from './messages.ts'

/** The name of a role; a code nobody knows is shown as it is. */
export const roleName = (language: Language, role: string): string =>
  codeList('role').codes.find(({ code }) => code === role)?.label[language] ?? role

/** The roles a provider may give, for a field. */
export const roleOptions = (language: Language) =>
  providerRoles.map((role) => ({ value: role, label: roleName(language, role) }))

/** Where a role holds. */
export const placeName = (
  language: Language,
  { place, placeName: name }: { readonly place: Pick<Place, 'kind'> | null; readonly placeName: string | null },
): string => {
  const says = messages[language]
  if (name === null) return says.province
  return place?.kind === 'provider' ? says.wholeProvider(name) : name
}

/** The places a role may hold at, for a field: `site:MAPLE`, `provider:EXEMPLE`. */
export const placeOptions = (language: Language, places: readonly RecordedPlace[]) =>
  places.map((place) => ({
    value: `${place.kind}:${place.code}`,
    label: placeName(language, { place, placeName: place.name }),
  }))
