import type { ReactNode } from 'react'
import type { Setting, SettingValue } from '../../../core/programme/setting.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { RecordedOverride } from '../../../records/catalogue/read-overrides.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { Select } from '../../../ui/choice-fields.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { FieldErrors } from '../../../ui/form.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { TextArea, TextField } from '../../../ui/text-field.tsx'
import { CATALOGUE, editionPath, inLanguage, settingPath } from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { OverridesTable } from '../shared/overrides-table.tsx'
import { allowedWords, editionName, sourceWords, valueWords } from '../shared/words.ts'
import type { NamedEdition } from '../shared/words.ts'
import { messages } from './messages.ts'

export type SettingModel = {
  readonly named: NamedEdition
  readonly setting: Setting
  /** In this fiscal year. */
  readonly inForce: SettingValue
  readonly overrides: readonly RecordedOverride[]
  readonly names: ReadonlyMap<string, string>
  readonly mayPropose: boolean
  readonly days: readonly PlainDate[]
  readonly typed: { readonly value: string; readonly from: string; readonly reason: string }
  readonly errors: FieldErrors
  readonly token: string
  readonly once: string
}

export const SettingView = ({ frame, model }: { frame: Frame; model: SettingModel }) => {
  const { language } = frame
  const says = messages[language]
  const { named, setting, inForce, overrides, names, mayPropose, errors } = model
  const isWords = 'words' in setting.allowed
  return (
    <Page
      frame={frame}
      title={setting.title[language]}
      crumbs={[
        { name: shared[language].catalogue, href: inLanguage(language, CATALOGUE) },
        {
          name: editionName(language, named),
          href: inLanguage(language, editionPath(named.programme.id, named.edition.id)),
        },
      ]}
      {...(mayPropose && { switchForm: 'propose' })}
      wrong={Object.keys(errors).length > 0}
    >
      <ErrorSummary language={language} errors={errors} />
      <Head title={setting.title[language]} sub={editionName(language, named)} />
      <Facts
        facts={[
          { name: says.today, value: valueWords(language, setting, inForce), long: isWords },
          { name: shared[language].defaultValue, value: valueWords(language, setting, setting.value), long: isWords },
          { name: shared[language].source, value: sourceWords(language, setting.source), long: true },
          { name: says.allowed, value: mayBeWords(language, setting), long: true },
        ]}
      />
      <Block title={shared[language].history}>
        {overrides.length === 0 ? (
          <p>{shared[language].noHistory}</p>
        ) : (
          <OverridesTable language={language} caption={shared[language].history} overrides={overrides} names={names} />
        )}
      </Block>
      {mayPropose && <Propose language={language} model={model} />}
    </Page>
  )
}

const mayBeWords = (language: Language, setting: Setting): ReactNode =>
  'words' in setting.allowed
    ? setting.allowed.words.map((word) => <div key={word}>{valueWords(language, setting, word)}</div>)
    : allowedWords(language, setting)

const Propose = ({ language, model }: { language: Language; model: SettingModel }) => {
  const says = messages[language]
  const { named, setting, days, typed, errors, token, once } = model
  return (
    <Block title={says.propose}>
      <p>{says.proposeSays}</p>
      <Form
        id="propose"
        action={inLanguage(language, settingPath(named.programme.id, named.edition.id, setting.key))}
        token={token}
        once={once}
      >
        <Value language={language} setting={setting} value={typed.value} error={errors['value']} />
        <Select
          language={language}
          name="from"
          label={says.from}
          blank={says.choose}
          value={typed.from}
          options={days.map((one) => ({ value: one, label: write[language].day(one) }))}
          error={errors['from']}
        />
        <TextArea
          language={language}
          name="reason"
          label={says.reason}
          hint={says.reasonHint}
          value={typed.reason}
          rows={3}
          error={errors['reason']}
        />
        <Buttons>
          <Button kind="primary">{says.send}</Button>
        </Buttons>
      </Form>
    </Block>
  )
}

type ValueProps = { language: Language; setting: Setting; value: string; error: string | undefined }

const Value = ({ language, setting, value, error }: ValueProps) => {
  const says = messages[language]
  const { allowed } = setting
  const field = { language, name: 'value', label: says.value, value, error }
  return 'words' in allowed ? (
    <Select
      {...field}
      blank="–"
      options={allowed.words.map((word) => ({ value: word, label: valueWords(language, setting, word) }))}
    />
  ) : (
    <TextField {...field} hint={allowedWords(language, setting)} inputMode="decimal" autoComplete="off" width={7} />
  )
}
