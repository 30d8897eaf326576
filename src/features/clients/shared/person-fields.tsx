import { Checkbox, Radios } from '../../../ui/choice-fields.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { ContactFields, PlaceFields } from './contact-fields.tsx'
import { Choice, choicesOf, Text } from './person-controls.tsx'
import type { Fields } from './person-controls.tsx'
import { factName, messages } from './person-messages.ts'

/** Who somebody is, what is asked about them, and how they are reached. */
export const PersonFields = (fields: Fields) => {
  const says = messages[fields.language]
  return (
    <>
      <h2>{says.names}</h2>
      <NameFields {...fields} preferred />
      <h2>{says.about}</h2>
      <AboutFields {...fields} />
      <h2>{says.contact}</h2>
      <PlaceFields {...fields} />
      <ContactFields {...fields} />
    </>
  )
}

/** The names and the birth date; a check asks for no more. */
export const NameFields = (fields: Fields & { readonly preferred?: boolean }) => {
  const { language, typed, errors, preferred } = fields
  const says = messages[language]
  return (
    <>
      <Text {...fields} name="family-name" column="family_name" hint={says.familyHint} />
      <Text {...fields} name="given-name" column="given_name" />
      <Checkbox
        language={language}
        name="one-name"
        label={says.oneName}
        hint={says.oneNameHint}
        checked={typed.text('one-name') === 'yes'}
        error={errors['one-name']}
      />
      {preferred && (
        <Text {...fields} name="preferred-name" column="preferred_name" hint={says.preferredHint} optional />
      )}
      <DateField
        language={language}
        name="birth-date"
        label={factName(language, 'birth_date')}
        hint={says.birthHint}
        value={typed.birthDate}
        error={errors['birth-date']}
      />
    </>
  )
}

const AboutFields = (fields: Fields) => {
  const { language, typed, errors } = fields
  const says = messages[language]
  return (
    <>
      <Radios
        language={language}
        name="spoken"
        label={factName(language, 'language')}
        hint={says.spokenHint}
        value={typed.text('spoken')}
        choices={choicesOf(language, 'language')}
        inLine
        error={errors['spoken']}
      />
      <Choice {...fields} name="gender" column="gender" list="gender" />
      <Choice {...fields} name="status" column="status_in_canada" list="status-in-canada" />
      <DateField
        language={language}
        name="arrived-on"
        label={factName(language, 'arrived_on')}
        hint={says.arrivedHint}
        value={typed.arrivedOn}
        error={errors['arrived-on']}
        optional
      />
      <Choice {...fields} name="marital-status" column="marital_status" list="marital-status" />
    </>
  )
}
