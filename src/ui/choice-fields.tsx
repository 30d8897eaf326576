import { Bare, Field, Group, wiring } from './field.tsx'
import type { Choice, FieldProps } from './field.tsx'

type Option = { readonly value: string; readonly label: string }

/** Options under a heading. A heading cannot be chosen. */
type OptionGroup = { readonly label: string; readonly options: readonly Option[] }

type SelectProps = FieldProps & {
  readonly value: string
  readonly options?: readonly Option[]
  /** After the options that stand alone. */
  readonly groups?: readonly OptionGroup[]
  /** The first line, when nothing is chosen yet: “Choose a reason”. Nothing is chosen for people. */
  readonly blank?: string
}

export const Select = ({ value, options = [], groups = [], blank, ...field }: SelectProps) => (
  <Field {...field}>
    <select {...wiring(field)} className="rd-input rd-select" defaultValue={value}>
      {blank !== undefined && <option value="">{blank}</option>}
      <Options options={options} />
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          <Options options={group.options} />
        </optgroup>
      ))}
    </select>
  </Field>
)

const Options = ({ options }: { options: readonly Option[] }) =>
  options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ))

type RadiosProps = FieldProps & {
  readonly value: string | null
  readonly choices: readonly Choice[]
  /** Side by side, for two or three short answers. */
  readonly inLine?: boolean
}

export const Radios = ({ value, choices, inLine = false, ...field }: RadiosProps) => (
  <Group {...field}>
    <div className={inLine ? 'rd-choices rd-choices--line' : 'rd-choices'}>
      {choices.map((choice, at) => (
        <One
          key={choice.value}
          type="radio"
          id={idOf(field.name, at)}
          name={field.name}
          choice={choice}
          checked={choice.value === value}
          wrong={field.error !== undefined}
        />
      ))}
    </div>
  </Group>
)

type CheckboxesProps = FieldProps & { readonly values: readonly string[]; readonly choices: readonly Choice[] }

export const Checkboxes = ({ values, choices, ...field }: CheckboxesProps) => (
  <Group {...field}>
    <div className="rd-choices">
      {choices.map((choice, at) => (
        <One
          key={choice.value}
          type="checkbox"
          id={idOf(field.name, at)}
          name={field.name}
          choice={choice}
          checked={values.includes(choice.value)}
          wrong={field.error !== undefined}
        />
      ))}
    </div>
  </Group>
)

type CheckboxProps = Omit<FieldProps, 'optional'> & { readonly checked: boolean; readonly value?: string }

/** One box that stands alone, such as an agreement. */
export const Checkbox = ({ checked, value = 'yes', label, hint, error, language, name }: CheckboxProps) => (
  <Bare language={language} name={name} error={error}>
    <div className="rd-choices">
      <div className="rd-choice">
        <input {...wiring({ name, hint, error })} type="checkbox" value={value} defaultChecked={checked} />
        <label htmlFor={name}>{label}</label>
        {hint && (
          <div className="rd-hint" id={`${name}-hint`}>
            {hint}
          </div>
        )}
      </div>
    </div>
  </Bare>
)

/** The first answer has the name as its id, so that the summary of errors leads to it. */
const idOf = (name: string, at: number): string => (at === 0 ? name : `${name}-${at + 1}`)

type OneProps = {
  readonly type: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly choice: Choice
  readonly checked: boolean
  readonly wrong: boolean
}

const One = ({ type, id, name, choice, checked, wrong }: OneProps) => (
  <div className="rd-choice">
    <input
      type={type}
      id={id}
      name={name}
      value={choice.value}
      defaultChecked={checked}
      aria-describedby={choice.hint ? `${id}-says` : undefined}
      aria-invalid={wrong && type === 'checkbox' ? true : undefined}
    />
    <label htmlFor={id}>{choice.label}</label>
    {choice.hint && (
      <div className="rd-hint" id={`${id}-says`}>
        {choice.hint}
      </div>
    )}
    {choice.inner && <div className="rd-choice__inner">{choice.inner}</div>}
  </div>
)
