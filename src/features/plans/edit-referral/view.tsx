import { codeList } from '../../../catalogues/index.ts'
import { inForce } from '../../../core/plans/record-referral.ts'
import type { Protocol } from '../../../core/plans/record-referral.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { Notice } from '../../../ui/callout.tsx'
import { Radios, Select } from '../../../ui/choice-fields.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { formMessages } from '../shared/form-messages.ts'
import { Day, textIn } from '../shared/part-fields.tsx'
import type { FormShown } from '../shared/part-fields.tsx'
import { PartPage } from '../shared/part-page.tsx'
import type { PartModel } from '../shared/part-page.tsx'
import { packageField } from '../shared/read-form.ts'
import { messages } from './messages.ts'

type Option = { readonly value: string; readonly label: string }

export type ReferralMore = {
  readonly groups: readonly { readonly label: string; readonly options: readonly Option[] }[]
  readonly protocols: readonly Protocol[]
  readonly today: PlainDate
  readonly saved: boolean
}

export const ReferralView = ({ frame, model, more }: { frame: Frame; model: PartModel; more: ReferralMore }) => {
  const says = messages[model.language]
  return (
    <PartPage frame={frame} model={model} before={more.saved && <Notice kind="good" title={says.saved} />}>
      <h2>{says.where}</h2>
      <Category of={model} groups={more.groups} />
      <ProtocolPick of={model} more={more} />
      <h2>{says.days}</h2>
      <Day of={model} name="sent_on" />
      <Day of={model} name="started_on" hint={says.startedHint} optional />
      <Day of={model} name="ended_on" optional />
      <Outcome of={model} />
    </PartPage>
  )
}

const Category = ({ of, groups }: { of: FormShown; groups: ReferralMore['groups'] }) => (
  <Select
    language={of.language}
    name="category"
    label={packageField(of.resource, 'category').title[of.language]}
    hint={messages[of.language].categoryHint}
    error={of.errors['category']}
    value={textIn(of, 'category')}
    blank={formMessages[of.language].pick}
    groups={groups}
  />
)

/** Those in force today, and the one that is recorded. */
const ProtocolPick = ({ of, more }: { of: FormShown; more: ReferralMore }) => {
  const { language } = of
  const says = messages[language]
  const chosen = textIn(of, 'protocol')
  const categories = codeList('referred-out').codes
  return (
    <Select
      language={language}
      name="protocol"
      label={says.protocol}
      hint={says.protocolHint}
      error={of.errors['protocol']}
      value={chosen}
      blank={says.noProtocol}
      options={more.protocols
        .filter((one) => inForce(one, more.today) || String(one.id) === chosen)
        .map(({ id, body, category }) => ({
          value: String(id),
          label: says.protocolOption(
            body,
            categories.find(({ code }) => code === category)?.label[language] ?? category,
          ),
        }))}
    />
  )
}

const Outcome = ({ of }: { of: FormShown }) => {
  const { language, errors } = of
  const answers = codeList('item-outcome').codes.map(({ code, label }) => ({ value: code, label: label[language] }))
  return (
    <Radios
      language={language}
      name="outcome"
      label={packageField(of.resource, 'outcome').title[language]}
      value={textIn(of, 'outcome')}
      error={errors['outcome']}
      choices={[{ value: '', label: messages[language].noOutcome }, ...answers]}
      inLine
    />
  )
}
