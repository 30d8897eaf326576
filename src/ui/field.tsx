import type { ReactNode } from 'react'
import type { Language } from '../core/shared/bilingual.ts'
import { messages } from './form-messages.ts'
import { Icon } from './icon.tsx'

/** What every field is told. Its id is its name, so that the summary of errors reaches it. */
export type FieldProps = {
  readonly language: Language
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** Said beside the label; what must be filled in is not marked, because most of it must. */
  readonly optional?: boolean
}

export type Choice = {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** A field that matters for this choice only. It shows with the choice, and always where a browser cannot tell. */
  readonly inner?: ReactNode
}

/** One control with its label, hint and error. */
export const Field = ({
  language,
  name,
  label,
  hint,
  error,
  optional,
  children,
}: FieldProps & { children: ReactNode }) => (
  <div className={classOf(error)}>
    <label className="rd-label" htmlFor={name}>
      {label}
      {optional && <Optional language={language} />}
    </label>
    <Around language={language} name={name} hint={hint} error={error} />
    {children}
  </div>
)

/** Several controls that are one question. */
export const Group = ({
  language,
  name,
  label,
  hint,
  error,
  optional,
  children,
}: FieldProps & { children: ReactNode }) => (
  <fieldset className={classOf(error)} aria-describedby={describedBy({ name, hint, error })}>
    <legend className="rd-label">
      {label}
      {optional && <Optional language={language} />}
    </legend>
    <Around language={language} name={name} hint={hint} error={error} />
    {children}
  </fieldset>
)

/** A control that holds its own label, with its hint and error. */
export const Bare = ({ children, ...said }: Said & { language: Language; children: ReactNode }) => (
  <div className={classOf(said.error)}>
    <Around {...said} />
    {children}
  </div>
)

/** The attributes that tie a control to its label, hint and error. */
export const wiring = (field: Pick<FieldProps, 'name' | 'hint' | 'error'>) => ({
  id: field.name,
  name: field.name,
  'aria-describedby': describedBy(field),
  'aria-invalid': field.error ? (true as const) : undefined,
})

type Said = Pick<FieldProps, 'name' | 'hint' | 'error'>

const describedBy = ({ name, hint, error }: Said): string | undefined =>
  [...(hint ? [`${name}-hint`] : []), ...(error ? [`${name}-error`] : [])].join(' ') || undefined

const Around = ({ language, name, hint, error }: Said & { language: Language }) => (
  <>
    {hint && (
      <div className="rd-hint" id={`${name}-hint`}>
        {hint}
      </div>
    )}
    {error && (
      <p className="rd-error" id={`${name}-error`}>
        <Icon name="warn" />
        <span>
          <span className="rd-sr">{messages[language].error} </span>
          {error}
        </span>
      </p>
    )}
  </>
)

const Optional = ({ language }: { language: Language }) => (
  <span className="rd-label__flag"> {messages[language].optional}</span>
)

const classOf = (error: string | undefined): string => (error ? 'rd-field rd-field--wrong' : 'rd-field')
