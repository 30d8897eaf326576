import { stateOf } from '../../../core/programme/override.ts'
import type { Override } from '../../../core/programme/override.ts'
import type { Setting } from '../../../core/programme/setting.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { RecordedOverride } from '../../../records/catalogue/read-overrides.ts'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { inLanguage, overridePath } from '../paths.ts'
import { messages } from './messages.ts'
import { editionNamed, settingTitle, valueWords } from './words.ts'

type Parts = {
  readonly language: Language
  readonly caption: string
  readonly overrides: readonly RecordedOverride[]
  /** The names of those who proposed and decided, by their codes. */
  readonly names: ReadonlyMap<string, string>
}

/** Who proposed which value for what, from when, why, and who decided. */
export const OverridesTable = ({ language, caption, overrides, names }: Parts) => {
  const says = messages[language]
  const nameOf = (code: string | null) => (code === null ? says.nobody : (names.get(code) ?? code))
  return (
    <Table
      caption={caption}
      columns={[
        { head: says.setting },
        { head: says.value },
        { head: says.from },
        { head: says.state },
        { head: says.author },
        { head: says.approver },
        { head: says.reason },
      ]}
      stack
      rows={overrides.map((one) => {
        const setting = settingOf(one)
        return {
          key: String(one.id),
          head: <a href={inLanguage(language, overridePath(one.id))}>{settingTitle(language, setting, one.key)}</a>,
          cells: [
            valueWords(language, setting, one.value),
            write[language].day(one.from),
            <StateTag key="state" language={language} override={one} />,
            nameOf(one.author),
            nameOf(one.approver),
            one.reason,
          ],
        }
      })}
    />
  )
}

/** The setting an override is of; one that is gone has none. */
export const settingOf = ({ programme, edition, key }: RecordedOverride): Setting | undefined =>
  editionNamed(programme, edition)?.edition.settings.find((one) => one.key === key)

export const StateTag = ({ language, override }: { language: Language; override: Override }) => {
  const state = stateOf(override)
  const look = { proposed: 'open', approved: 'ok', withdrawn: 'plain' } as const
  return <Tag state={look[state]}>{messages[language][state]}</Tag>
}
