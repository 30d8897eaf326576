import type { Bilingual } from '../shared/bilingual.ts'
import type { Source } from './code-list.ts'

/**
 * A value an edition needs and no source settles: a default, with how sure we are of it. Nothing but settings can be
 * overridden by an installation, each override with a day, an author, an approver and a reason.
 */
export type Setting = {
  readonly key: string
  readonly title: Bilingual
  readonly source: Source
  readonly value: SettingValue
  /** The values it may take: a range for a number, a closed list for a word. */
  readonly allowed: { readonly min: number; readonly max: number } | { readonly words: readonly string[] }
  /** What each word means, where it takes words. */
  readonly meanings?: Readonly<Record<string, Bilingual>>
}

export type SettingValue = number | string

/** The settings in force, by key. */
export type SettingValues = { readonly [key: string]: SettingValue }

export const defaultsOf = (settings: readonly Setting[]): SettingValues =>
  Object.fromEntries(settings.map((setting) => [setting.key, setting.value]))

/** Is this a value the setting may take? */
export const mayBe = (setting: Setting, value: SettingValue): boolean =>
  'words' in setting.allowed
    ? typeof value === 'string' && setting.allowed.words.includes(value)
    : typeof value === 'number' && value >= setting.allowed.min && value <= setting.allowed.max

/** The setting that says by which day of the next month a monthly entry is due. */
export const MONTHLY_DUE_DAY = 'monthlyDueDay'

export const numberSetting = (values: SettingValues, key: string): number => {
  const value = values[key]
  if (typeof value !== 'number') throw new RangeError(`setting ${key} is not a number`)
  return value
}

export const wordSetting = (values: SettingValues, key: string): string => {
  const value = values[key]
  if (typeof value !== 'string') throw new RangeError(`setting ${key} is not a word`)
  return value
}
