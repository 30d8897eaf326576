import type { PlainDate } from '../core/shared/plain-date.ts'
import { Group } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { messages } from './form-messages.ts'
import { inputClass } from './text-field.tsx'

/** A day as typed, right or wrong: nothing is lost when it names no day. */
export type DateParts = { readonly day: string; readonly month: string; readonly year: string }

export type DatePart = keyof DateParts

export const dateParts = (day: PlainDate | null): DateParts => {
  const [year = '', month = '', of = ''] = day?.split('-') ?? []
  return { day: of, month, year }
}

type DateFieldProps = FieldProps & {
  readonly value: DateParts
  /** The boxes the error is about; all three when it does not say. */
  readonly wrong?: readonly DatePart[]
  readonly birth?: boolean
}

/** Three boxes, sent as name-day, name-month and name-year. A calendar to click through is no way to a birth date. */
export const DateField = ({ value, wrong = PARTS, birth = false, ...field }: DateFieldProps) => (
  <Group {...field}>
    <div className="rd-date">
      {PARTS.map((part, at) => (
        <div key={part}>
          <label htmlFor={at === 0 ? field.name : `${field.name}-${part}`}>{messages[field.language][part]}</label>
          <input
            id={at === 0 ? field.name : `${field.name}-${part}`}
            name={`${field.name}-${part}`}
            className={inputClass(part === 'year' ? 4 : 2)}
            inputMode="numeric"
            autoComplete={birth ? `bday-${part}` : 'off'}
            defaultValue={value[part]}
            aria-invalid={field.error && wrong.includes(part) ? true : undefined}
          />
        </div>
      ))}
    </div>
  </Group>
)

const PARTS: readonly DatePart[] = ['day', 'month', 'year']
