import { codeList } from '../../../catalogues/index.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { Radios, Select } from '../../../ui/choice-fields.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import type { FieldErrors } from '../../../ui/form.tsx'
import { MoneyField, TextArea, TextField } from '../../../ui/text-field.tsx'
import type { Width } from '../../../ui/text-field.tsx'
import { formMessages } from './form-messages.ts'
import { packageField } from './read-form.ts'
import { dayTyped } from './typed.ts'

/** What stands in a form: the texts of its fields, by name. */
export type FormShown = {
  readonly language: Language
  readonly resource: string
  readonly typed: ReadonlyMap<string, readonly string[]>
  readonly errors: FieldErrors
}

type Part = { readonly of: FormShown; readonly name: string; readonly hint?: string; readonly optional?: boolean }

/** A field of the form that is a field of the data package bears its name. */
const wired = ({ of, name, hint, optional }: Part) => {
  const { language, resource, errors } = of
  const label = packageField(resource, name).title[language]
  return { language, name, label, error: errors[name], ...(hint && { hint }), ...(optional && { optional }) }
}

export const textIn = ({ typed }: Pick<FormShown, 'typed'>, name: string): string => typed.get(name)?.[0] ?? ''

export const Words = ({ width, ...part }: Part & { width?: Width }) => (
  <TextField {...wired(part)} value={textIn(part.of, part.name)} {...(width && { width })} autoComplete="off" />
)

export const Paragraph = ({ rows, ...part }: Part & { rows: number }) => (
  <TextArea {...wired(part)} value={textIn(part.of, part.name)} rows={rows} />
)

export const Figure = (part: Part) => (
  <TextField {...wired(part)} value={textIn(part.of, part.name)} width={7} inputMode="decimal" autoComplete="off" />
)

export const Money = (part: Part) => <MoneyField {...wired(part)} value={textIn(part.of, part.name)} />

export const Day = (part: Part) => <DateField {...wired(part)} value={dayTyped(part.of.typed, part.name)} />

/** One code of the field’s list; only some of them where it says so. */
export const Pick = ({ only, ...part }: Part & { only?: readonly string[] }) => {
  const { language } = part.of
  return (
    <Select
      {...wired(part)}
      value={textIn(part.of, part.name)}
      blank={formMessages[language].pick}
      options={codesOf(part).filter(({ value }) => !only || only.includes(value))}
    />
  )
}

/** The same as {@link Pick} with every answer in sight, for few of them. */
export const Choose = (part: Part) => (
  <Radios {...wired(part)} value={textIn(part.of, part.name) || null} inLine choices={codesOf(part)} />
)

const codesOf = ({ of: { language, resource }, name }: Part) =>
  codeList(packageField(resource, name).codes ?? '').codes.map(({ code, label }) => ({
    value: code,
    label: label[language],
  }))
