import type { ReactNode } from 'react'
import type { Language } from '../core/shared/bilingual.ts'
import { messages } from './form-messages.ts'

/** What is wrong, by the name of the field it is about, in the order of the form. */
export type FieldErrors = Readonly<Record<string, string>>

export type FormProps = {
  readonly id: string
  readonly action: string
  /** Says that the form came from one of our pages. */
  readonly token: string
  /** Says that this sending of it counts once. */
  readonly once: string
  readonly hidden?: Readonly<Record<string, string>>
  /** A name for the form, where the page has several. */
  readonly label?: string
  /** Where the form carries files. */
  readonly encType?: 'multipart/form-data'
  readonly children: ReactNode
}

/** What is wrong is said by us, in the language of the page, so the browser’s own checks are off. */
export const Form = ({ id, action, token, once, hidden = {}, label, encType, children }: FormProps) => (
  <form id={id} action={action} method="post" encType={encType} noValidate className="rd-form" aria-label={label}>
    <EnterSends />
    <Hidden fields={{ token, once, ...hidden }} />
    {children}
  </form>
)

export const Hidden = ({ fields }: { fields: Readonly<Record<string, string>> }) => (
  <>
    {Object.entries(fields).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
  </>
)

/**
 * The Enter key presses the first button of a form, wherever on the page that stands: the language switch, or the search
 * inside a field. This one comes before all of them and sends the form plainly.
 */
export const EnterSends = ({ form }: { form?: string }) => (
  <button type="submit" className="rd-enter" form={form} tabIndex={-1} aria-hidden="true" />
)

type ErrorSummaryProps = {
  readonly language: Language
  readonly errors: FieldErrors
  /** It takes the focus when the page opens; not where it is shown as an example. */
  readonly focus?: boolean
}

/** Above the form, when something in it is wrong: what, and the way there. */
export const ErrorSummary = ({ language, errors, focus = true }: ErrorSummaryProps) =>
  Object.keys(errors).length === 0 ? null : (
    <div className="rd-problem" role="group" aria-labelledby="problem" tabIndex={-1} autoFocus={focus}>
      <h2 id="problem">{messages[language].problem}</h2>
      <ul>
        {Object.entries(errors).map(([name, error]) => (
          <li key={name}>
            <a href={`#${name}`}>{error}</a>
          </li>
        ))}
      </ul>
    </div>
  )
