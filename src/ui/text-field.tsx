import type { HTMLInputAutoCompleteAttribute } from 'react'
import type { Language } from '../core/shared/bilingual.ts'
import { Field, wiring } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { messages } from './form-messages.ts'

/** As wide as what one writes: characters, or the whole line. */
export type Width = 2 | 4 | 7 | 10 | 14 | 20 | 30 | 'line'

export type TextFieldProps = FieldProps & {
  readonly value: string
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'tel'
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly inputMode?: 'numeric' | 'decimal' | 'tel' | 'email' | 'text'
  readonly width?: Width
  /** A name, a code: nothing for the spelling checker to correct. */
  readonly verbatim?: boolean
  readonly capitals?: boolean
}

export const TextField = ({ value, width = 'line', ...field }: TextFieldProps) => (
  <Field {...field}>
    <input {...inputOf(field)} className={inputClass(width)} defaultValue={value} />
  </Field>
)

export const TextArea = ({ value, rows = 5, ...field }: FieldProps & { value: string; rows?: number }) => (
  <Field {...field}>
    <textarea {...wiring(field)} className="rd-input" rows={rows} defaultValue={value} />
  </Field>
)

type Short = FieldProps & { readonly value: string; readonly autoComplete?: HTMLInputAutoCompleteAttribute }

/** Kept as typed; who reads it decides what it means. The sign stands where the language writes it. */
export const MoneyField = ({ value, ...field }: Short) => {
  const box = (
    <input {...wiring(field)} className="rd-input" inputMode="decimal" autoComplete="off" defaultValue={value} />
  )
  return (
    <Field {...field} label={<InDollars field={field} />}>
      <div className="rd-money">
        {field.language === 'en' && <Sign />}
        {box}
        {field.language === 'fr' && <Sign />}
      </div>
    </Field>
  )
}

export const PostalCodeField = ({ autoComplete = 'postal-code', ...field }: Short) => (
  <TextField {...field} width={10} autoComplete={autoComplete} verbatim capitals />
)

export const PhoneField = ({ autoComplete = 'tel', ...field }: Short) => (
  <TextField {...field} type="tel" width={20} autoComplete={autoComplete} />
)

const inputOf = ({
  type = 'text',
  autoComplete,
  inputMode,
  verbatim,
  capitals,
  ...field
}: Omit<TextFieldProps, 'value'>) => ({
  ...wiring(field),
  type,
  autoComplete,
  inputMode,
  ...(verbatim && { spellCheck: false, autoCorrect: 'off' as const }),
  ...(capitals && { autoCapitalize: 'characters' as const }),
})

export const inputClass = (width: Width): string => (width === 'line' ? 'rd-input' : `rd-input rd-input--${width}`)

const Sign = () => (
  <span className="rd-money__sign" aria-hidden="true">
    $
  </span>
)

const InDollars = ({ field }: { field: { label: FieldProps['label']; language: Language } }) => (
  <>
    {field.label}
    <span className="rd-sr"> {messages[field.language].inDollars}</span>
  </>
)
