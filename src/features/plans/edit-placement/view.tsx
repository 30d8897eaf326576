import { Checkbox, Radios } from '../../../ui/choice-fields.tsx'
import type { Frame } from '../../../ui/page.tsx'
import type { EmployerShown } from '../shared/employer-field.ts'
import { EmployerPick } from '../shared/employer-pick.tsx'
import { Choose, Day, Figure, Money, Pick, Words, textIn } from '../shared/part-fields.tsx'
import type { FormShown } from '../shared/part-fields.tsx'
import { PartPage } from '../shared/part-page.tsx'
import type { PartModel } from '../shared/part-page.tsx'
import { packageField } from '../shared/read-form.ts'
import { messages } from './messages.ts'

export type PlacementMore = { readonly employer: EmployerShown }

export const PlacementView = ({ frame, model, more }: { frame: Frame; model: PartModel; more: PlacementMore }) => {
  const { language } = model
  const says = messages[language]
  return (
    <PartPage frame={frame} model={model}>
      <h2>{says.placement}</h2>
      <EmployerPick of={model} employer={more.employer} />
      <Pick of={model} name="category" />
      <Checkbox
        language={language}
        name="with_incentive"
        label={packageField(model.resource, 'with_incentive').title[language]}
        hint={says.incentiveHint}
        checked={textIn(model, 'with_incentive') === 'yes'}
      />
      <Words of={model} name="job_title" optional />
      <h2>{says.when}</h2>
      <Day of={model} name="started_on" />
      <Day of={model} name="ended_on" hint={says.endedHint} optional />
      <h2>{says.pay}</h2>
      <Figure of={model} name="hours_per_week" optional />
      <Money of={model} name="wage" optional />
      <Choose of={model} name="wage_per" optional />
      <h2>{says.employerSide}</h2>
      <Satisfaction of={model} />
    </PartPage>
  )
}

const Satisfaction = ({ of }: { of: FormShown }) => {
  const { language, errors } = of
  const says = messages[language]
  return (
    <Radios
      language={language}
      name="employer_satisfaction"
      label={packageField(of.resource, 'employer_satisfaction').title[language]}
      hint={says.satisfactionHint}
      value={textIn(of, 'employer_satisfaction')}
      error={errors['employer_satisfaction']}
      choices={[
        ...['1', '2', '3', '4', '5'].map((value) => ({ value, label: value })),
        { value: '', label: says.noAnswer },
      ]}
      inLine
    />
  )
}
