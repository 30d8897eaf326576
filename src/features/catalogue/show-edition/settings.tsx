import type { Setting } from '../../../core/programme/setting.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { Chips } from '../../../ui/filter-bar.tsx'
import { Block } from '../../../ui/head.tsx'
import { Table } from '../../../ui/table.tsx'
import { editionPath, inLanguage, settingPath } from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { sourceWords, valueWords } from '../shared/words.ts'
import { messages } from './messages.ts'
import type { EditionModel } from './model.ts'

type Part = { readonly language: Language; readonly model: EditionModel }

/** What an installation may decide: the values of a fiscal year beside their defaults and sources. */
export const Settings = ({ language, model }: Part) => {
  const says = messages[language]
  const { named, year, years } = model
  const here = inLanguage(language, editionPath(named.programme.id, named.edition.id))
  return (
    <Block title={says.settings}>
      <p>{says.settingsSays}</p>
      {years.length > 1 && (
        <Chips
          language={language}
          label={says.years}
          chips={years.map((one) => ({ name: one, href: `${here}?year=${one}`, on: one === year }))}
        />
      )}
      <Table
        caption={says.settingsOf(year)}
        columns={[
          { head: shared[language].setting },
          { head: says.inForce },
          { head: shared[language].defaultValue },
          { head: shared[language].source },
        ]}
        stack
        rows={named.edition.settings.map((setting) => lineOf(language, model, setting))}
      />
    </Block>
  )
}

const lineOf = (language: Language, { named, effective }: EditionModel, setting: Setting) => {
  const { programme, edition } = named
  return {
    key: setting.key,
    head: (
      <a href={inLanguage(language, settingPath(programme.id, edition.id, setting.key))}>{setting.title[language]}</a>
    ),
    sub: effective.overridden.includes(setting.key) ? messages[language].overridden : undefined,
    cells: [
      valueWords(language, setting, effective.values[setting.key] ?? setting.value),
      valueWords(language, setting, setting.value),
      sourceWords(language, setting.source),
    ],
  }
}
