import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { Notice } from '../../../ui/callout.tsx'
import { Checkbox } from '../../../ui/choice-fields.tsx'
import type { Frame } from '../../../ui/page.tsx'
import type { EmployerShown } from '../shared/employer-field.ts'
import { EmployerPick } from '../shared/employer-pick.tsx'
import { Choose, Day, Figure, Money, Words, textIn } from '../shared/part-fields.tsx'
import { PartPage } from '../shared/part-page.tsx'
import type { PartModel } from '../shared/part-page.tsx'
import { packageField } from '../shared/read-form.ts'
import { messages } from './messages.ts'

export type JobMore = {
  readonly employer: EmployerShown
  readonly classification: Bilingual
  readonly isNew: boolean
  readonly saved: boolean
}

export const JobView = ({ frame, model, more }: { frame: Frame; model: PartModel; more: JobMore }) => {
  const { language } = model
  const says = messages[language]
  return (
    <PartPage frame={frame} model={model} before={more.saved && <Notice kind="good" title={says.saved} />}>
      <h2>{says.job}</h2>
      <EmployerPick of={model} employer={more.employer} />
      <Words of={model} name="job_title" optional />
      <Words
        of={model}
        name="occupation"
        hint={says.occupationHint(more.classification[language])}
        width={7}
        optional
      />
      <h2>{says.when}</h2>
      <Day of={model} name="started_on" />
      <Day of={model} name="ended_on" hint={says.endedHint} optional />
      <h2>{says.pay}</h2>
      <Figure of={model} name="hours_per_week" optional />
      <Money of={model} name="wage" optional />
      <Choose of={model} name="wage_per" optional />
      {!more.isNew && (
        <Checkbox
          language={language}
          name="cancelled"
          label={packageField(model.resource, 'cancelled').title[language]}
          hint={says.cancelledHint}
          checked={textIn(model, 'cancelled') === 'yes'}
        />
      )}
    </PartPage>
  )
}
