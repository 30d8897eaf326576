import type { SummaryFacts } from '../../../core/facts/plan.ts'
import { summaryCodes, summaryColumns } from '../../../records/plans/change-summary.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { Select } from '../../../ui/choice-fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { inLanguage, planUrl, summaryPath } from '../paths.ts'
import { textIn } from '../shared/part-fields.tsx'
import { codeOptions } from '../shared/words.ts'
import { YesNo } from '../shared/yes-no.tsx'
import { groups } from './groups.ts'
import { messages } from './messages.ts'
import type { SummaryModel } from './model.ts'

export const SummaryForm = ({ model }: { model: SummaryModel }) => {
  const { language, plan, token, once, revision, asksSensitive } = model
  const says = messages[language]
  return (
    <Form
      id="summary"
      action={inLanguage(language, summaryPath(plan))}
      token={token}
      once={once}
      hidden={revision === null ? {} : { revision: String(revision) }}
    >
      {groups
        .filter((group) => asksSensitive || !('isSensitive' in group))
        .map((group) => (
          <section key={group.title}>
            <h2>{says[group.title]}</h2>
            {'isSensitive' in group && <p>{says.identitySays}</p>}
            {group.fields.map((name) => (
              <One key={name} model={model} name={name} />
            ))}
          </section>
        ))}
      <Buttons>
        <Button kind="primary">{says.save}</Button>
        <Button name="look" value="yes">
          {says.look}
        </Button>
        <a className="rd-cancel" href={planUrl(language, plan)}>
          {says.back}
        </a>
      </Buttons>
    </Form>
  )
}

const One = ({ model, name }: { model: SummaryModel; name: keyof SummaryFacts }) => {
  const { language, typed, errors, recorded } = model
  const { name: column, title, codes } = summaryColumns[name]
  const of = { language, resource: 'client-summaries', typed, errors }
  if (codes === undefined) return <YesNo of={of} name={column} />
  const value = recorded?.[name] ?? null
  // A code from elsewhere that our list lacks may stay; it is offered as it is.
  const unknown = typeof value === 'string' && !summaryCodes[name]?.has(value) ? [{ value, label: value }] : []
  return (
    <Select
      language={language}
      name={column}
      label={title[language]}
      value={textIn(of, column)}
      options={[...codeOptions(language, codes), ...unknown]}
      blank={messages[language].notAsked}
      error={errors[column]}
    />
  )
}
