import { maskedSin } from '../../../core/clients/sin.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { sentences } from '../../../platform/i18n/sentences.ts'
import { Checkbox } from '../../../ui/choice-fields.tsx'
import { TextField } from '../../../ui/text-field.tsx'

type SinFieldProps = {
  readonly language: Language
  /** The last three digits of a SIN typed before; null: none. */
  readonly kept: string | null
  readonly error: string | undefined
}

/** A SIN is never written back into a page: one that was typed before goes on sealed, and is shown by its last digits. */
export const SinField = ({ language, kept, error }: SinFieldProps) => {
  const says = messages[language]
  return (
    <>
      {kept !== null && <p>{says.kept(maskedSin(kept))}</p>}
      <TextField
        language={language}
        name="sin"
        label={kept === null ? says.sin : says.other}
        hint={says.hint}
        value=""
        width={14}
        inputMode="numeric"
        autoComplete="off"
        verbatim
        error={error}
        optional
      />
      {kept !== null && <Checkbox language={language} name="sin-left-out" label={says.leftOut} checked={false} />}
    </>
  )
}

const messages = sentences({
  en: {
    sin: 'Social insurance number (SIN)',
    hint: 'Only if the person offers it. It is kept sealed, shown by its last three digits, and written to no history.',
    kept: (masked: string) => `SIN typed already: ${masked}`,
    other: 'Another SIN in its place',
    leftOut: 'Leave the SIN out',
  },
  fr: {
    sin: 'Numéro d’assurance sociale (NAS)',
    hint: 'Seulement si la personne le donne. Il est gardé scellé, on n’en montre que les trois derniers chiffres, et aucun historique ne l’a.',
    kept: (masked) => `NAS déjà tapé\u00a0: ${masked}`,
    other: 'Un autre NAS à sa place',
    leftOut: 'Ne pas garder le NAS',
  },
})
