import { maskedSin } from '../../../core/clients/sin.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { Checkbox } from '../../../ui/choice-fields.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { messages } from './messages.ts'
import type { RegisterModel } from './model.ts'

/** A SIN is never written back into a page: one that was typed before goes on sealed, and is shown by its last digits. */
export const SinFields = ({ language, model }: { language: Language; model: RegisterModel }) => {
  const says = messages[language]
  const { sinKept, sinExpires, errors } = model
  return (
    <>
      <h2>{says.sinHead}</h2>
      {sinKept !== null && <p>{says.sinKept(maskedSin(sinKept))}</p>}
      <TextField
        language={language}
        name="sin"
        label={sinKept === null ? says.sin : says.sinOther}
        hint={says.sinHint}
        value=""
        width={14}
        inputMode="numeric"
        autoComplete="off"
        verbatim
        error={errors['sin']}
        optional
      />
      {sinKept !== null && <Checkbox language={language} name="sin-left-out" label={says.sinLeftOut} checked={false} />}
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
