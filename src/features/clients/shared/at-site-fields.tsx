import type { Language } from '../../../core/shared/bilingual.ts'
import { Checkbox, Radios, Select } from '../../../ui/choice-fields.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import type { FieldErrors } from '../../../ui/form.tsx'
import type { AtSiteTyped, OwnSite } from './at-site-form.ts'
import { messages } from './notice-messages.ts'
import { choicesOf } from './person-controls.tsx'

type AtSiteProps = {
  readonly language: Language
  readonly typed: AtSiteTyped
  readonly sites: readonly OwnSite[]
  readonly errors: FieldErrors
}

/** Where and why somebody came. */
export const VisitFields = ({ language, typed, sites, errors }: AtSiteProps) => {
  const says = messages[language]
  return (
    <>
      <h2>{says.visit}</h2>
      <Select
        language={language}
        name="site"
        label={says.site}
        value={typed.site}
        blank={says.chooseSite}
        options={sites.map(({ code, name }) => ({ value: code, label: name }))}
        error={errors['site']}
      />
      <Select
        language={language}
        name="service-reason"
        label={says.serviceReason}
        value={typed.serviceReason}
        blank={says.chooseReason}
        options={choicesOf(language, 'service-reason')}
        error={errors['service-reason']}
      />
    </>
  )
}

/** The notice of collection, whole, and that it was acknowledged: it is no consent. */
export const NoticeFields = ({ language, typed, errors }: Omit<AtSiteProps, 'sites'>) => {
  const says = messages[language]
  return (
    <>
      <h2>{says.notice}</h2>
      <div className="rd-panel rd-panel--wash">
        <p>{says.why}</p>
        <p>{says.fromWhom}</p>
        <p>{says.withWhom}</p>
        <p>{says.law}</p>
        <p>{says.questions}</p>
      </div>
      <Checkbox
        language={language}
        name="notice"
        label={says.acknowledged}
        hint={says.acknowledgedHint}
        checked={typed.acknowledged}
        error={errors['notice']}
      />
      <Radios
        language={language}
        name="notice-how"
        label={says.how}
        value={typed.how}
        choices={choicesOf(language, 'given-how')}
        inLine
        error={errors['notice-how']}
      />
      <DateField language={language} name="notice-on" label={says.on} value={typed.on} error={errors['notice-on']} />
    </>
  )
}
