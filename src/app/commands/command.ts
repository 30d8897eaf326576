import type { Bilingual, Language } from '../../core/shared/bilingual.ts'
import type { Installation } from '../open-database.ts'

/** One command of the command line. */
export type Command = {
  readonly name: string
  readonly usage: string
  readonly summary: Bilingual
  /** Answers the exit code. */
  readonly run: (call: Call) => Promise<number>
}

export type Call = {
  readonly words: readonly string[]
  readonly options: Options
  readonly language: Language
  /** Opens the installation's database when a command needs it; it is closed at the end. `any`: prepared or not. */
  readonly open: (wanted?: 'prepared' | 'any') => Promise<Installation>
  readonly print: (text: string) => void
  /** For progress and refusals: standard error, so that `--json` stays clean. */
  readonly tell: (text: string) => void
}

export type Options = { readonly [name: string]: string | boolean | undefined }

/** A call that cannot be carried out as it is written: the sentence is shown, the exit code is 2. */
export class Misuse extends Error {
  readonly says: Bilingual
  constructor(says: Bilingual) {
    super(says.en)
    this.says = says
  }
}

export const textOption = (options: Options, name: string): string | null => {
  const value = options[name]
  if (value === true) throw new Misuse({ en: `--${name} needs a value.`, fr: `--${name} demande une valeur.` })
  return value === undefined || value === false ? null : value
}

export const neededOption = (options: Options, name: string): string => {
  const value = textOption(options, name)
  if (value === null) throw new Misuse({ en: `Say --${name}.`, fr: `Précisez --${name}.` })
  return value
}

export const isOn = (options: Options, name: string): boolean => options[name] !== undefined && options[name] !== false

export const neededWord = (call: Call, place: number, what: Bilingual): string => {
  const word = call.words[place]
  if (word === undefined) throw new Misuse({ en: `Say ${what.en}.`, fr: `Précisez ${what.fr}.` })
  return word
}
