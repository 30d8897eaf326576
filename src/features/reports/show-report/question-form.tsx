import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Details } from '../../../ui/callout.tsx'
import { Select } from '../../../ui/choice-fields.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { reportUrl } from '../paths.ts'
import { messages } from './form-messages.ts'
import type { QuestionForm as Asked } from './model.ts'

/** What is counted, to be changed: it stands in the address, so that it can be kept, sent and reloaded. */
export const QuestionForm = ({ language, report, form }: { language: Language; report: string; form: Asked }) => {
  const t = messages[language]
  const { errors } = form
  const wrong = (name: string) => (errors[name] === undefined ? {} : { error: errors[name] })
  return (
    <Details summary={t.change} open={Object.keys(errors).length > 0}>
      <FilterBar language={language} action={reportUrl(language, report)} label={t.question} clear={null}>
        <Select
          {...{ language, name: 'scope', label: t.scope, value: form.scope, ...wrong('scope') }}
          options={form.scopes.map(({ value, kind, name, sites }) => ({
            value,
            label: t[kind](name[language], write[language].number(sites)),
          }))}
        />
        <Select
          {...{ language, name: 'year', label: t.year, value: form.year, ...wrong('year') }}
          options={form.years.map((year) => ({ value: year, label: year }))}
        />
        <DateField {...{ language, name: 'to', label: t.to, hint: t.toHint, value: form.to, ...wrong('to') }} />
        <DateField
          {...{ language, name: 'asOf', label: t.asOf, hint: t.asOfHint, value: form.asOf, ...wrong('asOf') }}
        />
      </FilterBar>
    </Details>
  )
}
