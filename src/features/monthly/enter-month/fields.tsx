import { tallies } from '../../../core/resource-information/month-figures.ts'
import type { FigureName } from '../../../core/resource-information/month-figures.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { urlOf } from '../../../platform/http/language.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { CountField, CountFields } from '../../../ui/count-fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { TextArea } from '../../../ui/text-field.tsx'
import { monthPath } from '../paths.ts'
import { titleOf } from '../shared/figure-title.ts'
import { messages } from './messages.ts'
import type { MonthModel, Saving } from './model.ts'

type Part = { readonly language: Language; readonly model: MonthModel }

/** Tab goes down the page, Enter saves from any box. */
export const MonthForm = ({ language, model, saving }: Part & { readonly saving: Saving }) => {
  const says = messages[language]
  const { site, month, recorded, token, once } = model
  return (
    <Form
      id="month"
      action={urlOf(language, monthPath(site.code, month))}
      token={token}
      once={once}
      hidden={recorded ? { revision: String(recorded.revision) } : {}}
    >
      <h2>{says.visits}</h2>
      <Count language={language} model={model} name="participants" />
      <Count language={language} model={model} name="sessions" />
      <Count language={language} model={model} name="sessions_cancelled" hint={says.cancelledHint} />
      <Count language={language} model={model} name="attendees" />
      <h2>{says.people}</h2>
      <Tally language={language} model={model} of="participants" label={says.peopleAnswers} />
      <h2>{says.employers}</h2>
      <Count language={language} model={model} name="employers_served" />
      <Tally language={language} model={model} of="employers" label={says.employerAnswers} />
      {saving === 'correction' && <Reason language={language} model={model} />}
      <Buttons>
        <Button kind="primary">{says[buttons[saving]]}</Button>
        <Button name="do" value="add-up">
          {says.addUp}
        </Button>
      </Buttons>
    </Form>
  )
}

const buttons = {
  first: 'save',
  'so-far': 'saveSoFar',
  completing: 'complete',
  correction: 'correct',
} as const satisfies Record<Saving, string>

const Count = ({ language, model, name, hint }: Part & { readonly name: FigureName; readonly hint?: string }) => (
  <CountField
    language={language}
    name={name}
    label={titleOf(language, name)}
    hint={hint}
    value={model.typed[name]}
    error={model.errors[name]}
  />
)

const Reason = ({ language, model: { reason, errors } }: Part) => (
  <TextArea
    language={language}
    name="reason"
    label={messages[language].reason}
    hint={messages[language].reasonHint}
    value={reason}
    rows={2}
    error={errors['reason']}
  />
)

const Tally = ({ language, model, of, label }: Part & { of: keyof typeof tallies; label: string }) => {
  const { typed, errors } = model
  const names = tallies[of]
  return (
    <CountFields
      language={language}
      name={`${of}-answers`}
      label={label}
      hint={messages[language].answersHint}
      error={names.map((name) => errors[name]).find((error) => error !== undefined)}
      boxes={names.map((name, at) => ({
        name,
        label: String(at + 1),
        value: typed[name],
        wrong: errors[name] !== undefined,
      }))}
    />
  )
}
