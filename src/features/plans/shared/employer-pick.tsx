import { SearchPick } from '../../../ui/search-pick.tsx'
import { NEW } from './employer-field.ts'
import type { EmployerShown } from './employer-field.ts'
import { employerMessages } from './employer-messages.ts'
import type { FormShown } from './part-fields.tsx'

/** One of the known employers, or a new one once it is seen who is called like it. */
export const EmployerPick = ({ of, employer }: { of: FormShown; employer: EmployerShown }) => {
  const { language, errors } = of
  const says = employerMessages[language]
  const { query, found, chosen, required } = employer
  const known = (one: { readonly code: string; readonly name: string; readonly city: string | null }) => ({
    value: one.code,
    label: <span translate="no">{one.name}</span>,
    ...(one.city && { hint: says.place(one.city) }),
  })
  const isNew = {
    value: NEW,
    label: says.isNew(query),
    ...(found?.some(({ same }) => same) && { hint: says.duplicate }),
  }
  return (
    <SearchPick
      language={language}
      name="employer"
      label={says.label}
      hint={says.hint}
      error={errors['employer']}
      optional={!required}
      query={query}
      candidates={found && [...found.map(known), ...(query === '' || chosen === NEW ? [] : [isNew])]}
      chosen={chosen === null ? null : chosen === NEW ? isNew : known(chosen)}
    />
  )
}
