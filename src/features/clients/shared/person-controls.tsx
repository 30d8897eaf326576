import { codeList } from '../../../catalogues/index.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { Radios, Select } from '../../../ui/choice-fields.tsx'
import type { FieldErrors } from '../../../ui/form.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { PersonField, PersonTyped } from './person-form.ts'
import { factName, messages } from './person-messages.ts'

export type Fields = { readonly language: Language; readonly typed: PersonTyped; readonly errors: FieldErrors }

/** The codes of a list as choices, in the language of the page. */
export const choicesOf = (language: Language, list: string) =>
  codeList(list).codes.map(({ code, label }) => ({ value: code, label: label[language] }))

export type One = Fields & { readonly name: PersonField; readonly column: string }

export const Text = ({
  language,
  typed,
  errors,
  name,
  column,
  hint,
  optional,
}: One & { hint?: string; optional?: boolean }) => (
  <TextField
    language={language}
    name={name}
    label={factName(language, column)}
    {...(hint !== undefined && { hint })}
    value={typed.text(name)}
    width={30}
    autoComplete="off"
    verbatim
    error={errors[name]}
    optional={optional ?? false}
  />
)

export const Choice = ({ language, typed, errors, name, column, list }: One & { list: string }) => (
  <Select
    language={language}
    name={name}
    label={factName(language, column)}
    value={typed.text(name)}
    blank={messages[language].choose}
    options={choicesOf(language, list)}
    error={errors[name]}
    optional
  />
)

export const Safe = ({ language, typed, name, column }: One) => (
  <Radios
    language={language}
    name={name}
    label={factName(language, column)}
    hint={messages[language].safe}
    value={typed.text(name)}
    choices={(['yes', 'no'] as const).map((value) => ({ value, label: messages[language][value] }))}
    inLine
    optional
  />
)
