import type { Language } from '../../../core/shared/bilingual.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { SinField } from '../shared/sin-fields.tsx'
import { messages } from './messages.ts'
import type { RegisterModel } from './model.ts'

export const SinFields = ({ language, model }: { language: Language; model: RegisterModel }) => {
  const says = messages[language]
  const { sinKept, sinExpires, errors } = model
  return (
    <>
      <h2>{says.sinHead}</h2>
      <SinField language={language} kept={sinKept} error={errors['sin']} />
      <DateField
        language={language}
        name="sin-expires"
        label={says.sinExpires}
        hint={says.sinExpiresHint}
        value={sinExpires}
        error={errors['sin-expires']}
        optional
      />
    </>
  )
}
