import { exitMessages } from './exit-messages.ts'
import { OPENED_IN_ERROR } from '../../../core/plans/plan-state.ts'
import { Radios, Select } from '../../../ui/choice-fields.tsx'
import { MoneyField, TextField } from '../../../ui/text-field.tsx'
import { NO_ANSWER } from './exit-form.ts'
import { textIn } from './part-fields.tsx'
import type { FormShown } from './part-fields.tsx'
import { codeOptions } from './words.ts'

type Fields = { readonly of: FormShown }

/** Why it is closed, what is true of the client now, and what the client answered. */
export const ExitFields = ({ of }: Fields) => (
  <>
    <Reason of={of} />
    <Work of={of} />
    <Choice of={of} name="learning" list="exit-learning" words="learning" under="learningHint" />
    <Choice of={of} name="job_match" list="exit-match" words="jobMatch" under="jobMatchHint" idle />
    <Pay of={of} />
    <Choice of={of} name="otherwise" list="exit-otherwise" words="otherwise" under="otherwiseHint" idle />
    <Satisfaction of={of} />
  </>
)

/** What every field of this form is told. */
const wired = (of: FormShown, name: string) => ({ language: of.language, name, error: of.errors[name] })

const Reason = ({ of }: Fields) => {
  const says = exitMessages[of.language]
  return (
    <Select
      {...wired(of, 'reason')}
      label={says.reason}
      value={textIn(of, 'reason')}
      blank={says.pick}
      options={codeOptions(of.language, 'closure-reason').filter(({ value }) => value !== OPENED_IN_ERROR)}
    />
  )
}

const Work = ({ of }: Fields) => (
  <Radios
    {...wired(of, 'work')}
    label={exitMessages[of.language].work}
    value={textIn(of, 'work') || null}
    choices={codeOptions(of.language, 'exit-work')}
  />
)

type ChoiceProps = Fields & {
  readonly name: string
  readonly list: string
  readonly words: 'learning' | 'jobMatch' | 'otherwise'
  readonly under: 'learningHint' | 'jobMatchHint' | 'otherwiseHint'
  /** It is not asked of everybody. */
  readonly idle?: boolean
}

/** A list rather than buttons, so that an answer can be taken back. */
const Choice = ({ of, name, list, words, under, idle = false }: ChoiceProps) => {
  const says = exitMessages[of.language]
  return (
    <Select
      {...wired(of, name)}
      label={says[words]}
      hint={says[under]}
      value={textIn(of, name)}
      blank={idle ? says.notAsked : says.pick}
      options={codeOptions(of.language, list)}
    />
  )
}

const Pay = ({ of }: Fields) => {
  const says = exitMessages[of.language]
  return (
    <>
      <TextField
        {...wired(of, 'hours_per_week')}
        label={says.hours}
        hint={says.hoursHint}
        value={textIn(of, 'hours_per_week')}
        width={7}
        inputMode="decimal"
        autoComplete="off"
      />
      <MoneyField {...wired(of, 'wage')} label={says.wage} hint={says.wageHint} value={textIn(of, 'wage')} optional />
      <Select
        {...wired(of, 'wage_per')}
        label={says.wagePer}
        value={textIn(of, 'wage_per')}
        blank={says.notAsked}
        options={codeOptions(of.language, 'wage-per')}
      />
    </>
  )
}

const Satisfaction = ({ of }: Fields) => {
  const says = exitMessages[of.language]
  return (
    <Radios
      {...wired(of, 'satisfaction')}
      label={says.satisfaction}
      hint={says.satisfactionHint}
      value={textIn(of, 'satisfaction') || null}
      choices={[
        ...['1', '2', '3', '4', '5'].map((value) => ({ value, label: value })),
        { value: NO_ANSWER, label: says.noAnswer },
      ]}
      inLine
    />
  )
}
