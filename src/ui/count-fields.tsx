import type { ReactNode } from 'react'
import type { Language } from '../core/shared/bilingual.ts'
import { Field, Group, wiring } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { inputClass } from './text-field.tsx'

type CountFieldProps = FieldProps & { readonly value: string }

/** A whole number, in a box as wide as one. The keyboard of a phone shows digits; the Tab key goes down the column. */
export const CountField = ({ value, ...field }: CountFieldProps) => (
  <Field {...field}>
    <input {...wiring(field)} className={inputClass(7)} inputMode="numeric" autoComplete="off" defaultValue={value} />
  </Field>
)

export type CountBox = {
  readonly name: string
  readonly label: ReactNode
  readonly value: string
  readonly wrong?: boolean
}

type CountFieldsProps = {
  readonly language: Language
  /** Of the whole question; each box is sent by its own name. */
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly boxes: readonly CountBox[]
}

/** Several whole numbers that are one question: how many gave each answer. */
export const CountFields = ({ boxes, ...field }: CountFieldsProps) => (
  <Group {...field}>
    <div className="rd-boxes">
      {boxes.map(({ name, label, value, wrong }) => (
        <div key={name}>
          <label htmlFor={name}>{label}</label>
          <input
            id={name}
            name={name}
            className={inputClass(4)}
            inputMode="numeric"
            autoComplete="off"
            defaultValue={value}
            aria-invalid={wrong ? true : undefined}
            aria-describedby={wrong ? `${field.name}-error` : undefined}
          />
        </div>
      ))}
    </div>
  </Group>
)
