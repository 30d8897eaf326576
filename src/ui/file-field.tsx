import { Field, wiring } from './field.tsx'
import type { FieldProps } from './field.tsx'

type FileFieldProps = FieldProps & {
  /** Endings of names the browser offers first: `.csv,.json`. What comes is looked at all the same. */
  readonly accept?: string
  readonly multiple?: boolean
}

/**
 * Files to hand in. The button is the browser’s own, in the language of the browser, and no page can fill it in again: a
 * form that is shown once more says that files have to be chosen once more.
 */
export const FileField = ({ accept, multiple, ...field }: FileFieldProps) => (
  <Field {...field}>
    <input {...wiring(field)} type="file" className="rd-input rd-input--file" accept={accept} multiple={multiple} />
  </Field>
)
