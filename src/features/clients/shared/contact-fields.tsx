import { Checkbox } from '../../../ui/choice-fields.tsx'
import { PhoneField, PostalCodeField, TextArea, TextField } from '../../../ui/text-field.tsx'
import { Choice, Safe, Text } from './person-controls.tsx'
import type { Fields } from './person-controls.tsx'
import { factName, messages } from './person-messages.ts'

export const PlaceFields = (fields: Fields) => {
  const { language, typed, errors } = fields
  const says = messages[language]
  const postal = errors['postal-code']
  return (
    <>
      <Text {...fields} name="address" column="address" optional />
      <Text {...fields} name="city" column="city" optional />
      <PostalCodeField
        language={language}
        name="postal-code"
        label={factName(language, 'postal_code')}
        hint={says.postalHint}
        value={typed.text('postal-code')}
        autoComplete="off"
        error={postal}
        optional
      />
      {(postal !== undefined || typed.text('postal-code-as-is') === 'yes') && (
        <Checkbox
          language={language}
          name="postal-code-as-is"
          label={says.asIs}
          hint={says.asIsHint}
          checked={typed.text('postal-code-as-is') === 'yes'}
        />
      )}
    </>
  )
}

export const ContactFields = (fields: Fields) => {
  const { language, typed, errors } = fields
  const says = messages[language]
  return (
    <>
      <PhoneField
        language={language}
        name="phone"
        label={factName(language, 'phone')}
        value={typed.text('phone')}
        autoComplete="off"
        error={errors['phone']}
        optional
      />
      <Safe {...fields} name="phone-safe" column="phone_safe" />
      <Email {...fields} />
      <Safe {...fields} name="email-safe" column="email_safe" />
      <Choice {...fields} name="contact-by" column="contact_by" list="contact-by" />
      <TextArea
        language={language}
        name="contact-note"
        label={factName(language, 'contact_note')}
        hint={says.noteHint}
        value={typed.text('contact-note')}
        rows={3}
        error={errors['contact-note']}
        optional
      />
    </>
  )
}

const Email = ({ language, typed, errors }: Fields) => (
  <TextField
    language={language}
    name="email"
    type="email"
    label={factName(language, 'email')}
    value={typed.text('email')}
    autoComplete="off"
    verbatim
    error={errors['email']}
    optional
  />
)
