import type { Language } from '../../../core/shared/bilingual.ts'
import { Select } from '../../../ui/choice-fields.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import type { DateParts } from '../../../ui/date-field.tsx'
import type { FieldErrors } from '../../../ui/form.tsx'
import { messages } from './messages.ts'

type Option = { readonly value: string; readonly label: string }

export type RoleTyped = {
  readonly role: string
  readonly place: string
  readonly from: DateParts
  readonly to: DateParts
}

type RoleFieldsProps = {
  readonly language: Language
  readonly typed: RoleTyped
  readonly roles: readonly Option[]
  readonly places: readonly Option[]
  readonly errors: FieldErrors
}

/** Which role, where, from when until when. */
export const RoleFields = ({ language, typed, roles, places, errors }: RoleFieldsProps) => {
  const says = messages[language]
  return (
    <>
      <Select
        language={language}
        name="role"
        label={says.role}
        value={typed.role}
        options={roles}
        blank={says.chooseRole}
        error={errors['role']}
      />
      <Select
        language={language}
        name="place"
        label={says.place}
        hint={says.placeHint}
        value={typed.place}
        options={places}
        blank={says.choosePlace}
        error={errors['place']}
      />
      <DateField language={language} name="from" label={says.from} value={typed.from} error={errors['from']} />
      <DateField
        language={language}
        name="to"
        label={says.to}
        hint={says.toHint}
        value={typed.to}
        error={errors['to']}
        optional
      />
    </>
  )
}
