import { Radios } from '../../../ui/choice-fields.tsx'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'
import { formMessages } from './form-messages.ts'
import { textIn } from './part-fields.tsx'
import type { FormShown } from './part-fields.tsx'
import { packageField } from './read-form.ts'

type Props = { readonly of: FormShown; readonly name: string; readonly hint?: string }

/** Yes, no, or not asked: what was not asked is no no, and an answer can be taken back without a script. */
export const YesNo = ({ of, name, hint }: Props) => {
  const { language, resource, errors } = of
  const says = formMessages[language]
  return (
    <Radios
      language={language}
      name={name}
      label={packageField(resource, name).title[language]}
      hint={hint}
      error={errors[name]}
      value={textIn(of, name)}
      inLine
      choices={[
        { value: 'yes', label: says.yes },
        { value: 'no', label: says.no },
        { value: '', label: says.notAsked },
      ]}
    />
  )
}

export const yesNoIn = (typed: Typed, name: string): boolean | null => {
  const answer = field(typed, name)
  return answer === 'yes' ? true : answer === 'no' ? false : null
}

/** The answer as the form sends it. */
export const yesNoTyped = (answer: boolean | null): string => (answer === null ? '' : answer ? 'yes' : 'no')
