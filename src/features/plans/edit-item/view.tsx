import { codeList } from '../../../catalogues/index.ts'
import { Notice } from '../../../ui/callout.tsx'
import { Radios } from '../../../ui/choice-fields.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { cancelItemPath, contactsPath, inLanguage } from '../paths.ts'
import { Choose, Day, Figure, Pick, Words, textIn } from '../shared/part-fields.tsx'
import type { FormShown } from '../shared/part-fields.tsx'
import { PartPage } from '../shared/part-page.tsx'
import type { PartModel } from '../shared/part-page.tsx'
import { packageField } from '../shared/read-form.ts'
import { messages } from './messages.ts'

export type ItemMore = {
  /** Null: it is a new one. */
  readonly item: { readonly number: number; readonly cancelled: boolean } | null
  /** One was saved just now, and this is the form of the next. */
  readonly saved: boolean
}

export const ItemView = ({ frame, model, more }: { frame: Frame; model: PartModel; more: ItemMore }) => {
  const says = messages[model.language]
  return (
    <PartPage
      frame={frame}
      model={model}
      before={more.saved && <Notice kind="good" title={says.saved} />}
      after={<Ways model={model} more={more} />}
    >
      <h2>{says.what}</h2>
      <Pick of={model} name="sub_goal" />
      <Pick of={model} name="kind" />
      <Words of={model} name="title" hint={says.titleHint} optional />
      <Choose of={model} name="responsible" optional />
      <Figure of={model} name="hours" optional />
      <h2>{says.expected}</h2>
      <Day of={model} name="expected_start" optional />
      <Day of={model} name="expected_end" optional />
      <h2>{says.happened}</h2>
      <p className="rd-small">{says.happenedHint}</p>
      <Day of={model} name="actual_start" optional />
      <Day of={model} name="actual_end" optional />
      <h2>{says.result}</h2>
      <Outcome of={model} />
    </PartPage>
  )
}

/** Why it was missed is asked where it was missed. */
const Outcome = ({ of }: { of: FormShown }) => {
  const { language, errors } = of
  const says = messages[language]
  const answers = codeList('item-outcome').codes.map(({ code, label }) => ({
    value: code,
    label: label[language],
    ...(code === 'not_attained' && { inner: <Pick of={of} name="good_cause" hint={says.causeHint} optional /> }),
  }))
  return (
    <Radios
      language={language}
      name="outcome"
      label={packageField(of.resource, 'outcome').title[language]}
      value={textIn(of, 'outcome')}
      error={errors['outcome']}
      choices={[{ value: '', label: says.noOutcome }, ...answers]}
    />
  )
}

const Ways = ({ model: { language, plan, typed, closed }, more }: { model: PartModel; more: ItemMore }) => {
  const says = messages[language]
  if (closed) return null
  return (
    <>
      {textIn({ typed }, 'sub_goal') === 'job_retention' && (
        <p>
          <a href={inLanguage(language, contactsPath(plan))}>{says.contacts}</a>
        </p>
      )}
      {more.item && !more.item.cancelled && (
        <p>
          <a href={inLanguage(language, cancelItemPath(plan, more.item.number))}>{says.cancelItem}</a>{' '}
          <span className="rd-small">{says.cancelHint}</span>
        </p>
      )}
    </>
  )
}
