import { programmes } from '../../../catalogues/index.ts'
import { certaintyTitle } from '../../../core/programme/certainty.ts'
import type { Source } from '../../../core/programme/code-list.ts'
import type { Edition, Programme } from '../../../core/programme/programme.ts'
import type { Setting, SettingValue } from '../../../core/programme/setting.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { messages } from './messages.ts'

export type NamedEdition = { readonly programme: Programme; readonly edition: Edition }

/** The edition an address or a record names; null: there is none. */
export const editionNamed = (programmeId: string, editionId: string): NamedEdition | null => {
  const programme = programmes.find(({ id }) => id === programmeId)
  const edition = programme?.editions.find(({ id }) => id === editionId)
  return programme && edition ? { programme, edition } : null
}

export const editionName = (language: Language, { programme, edition }: NamedEdition): string =>
  messages[language].edition(programme.name[language], edition.id)

/** A number as it is written, a word as it is meant. A value of a setting that is gone stays as it was. */
export const valueWords = (language: Language, setting: Setting | undefined, value: SettingValue): string =>
  typeof value === 'number' ? write[language].number(value) : (setting?.meanings?.[value]?.[language] ?? value)

export const settingTitle = (language: Language, setting: Setting | undefined, key: string): string =>
  setting?.title[language] ?? key

export const sourceWords = (language: Language, { key, certainty, note }: Source): string => {
  const sure = certaintyTitle[certainty][language]
  const named = key === undefined ? sure : messages[language].sourceOf(sure, key)
  return note ? `${named}. ${note[language]}` : named
}

/** What a setting may be, to be put after “choose”. */
export const allowedWords = (language: Language, { allowed }: Setting): string => {
  const { number } = write[language]
  return 'words' in allowed
    ? messages[language].oneOfThese
    : messages[language].range(number(allowed.min), number(allowed.max))
}
