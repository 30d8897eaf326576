import { parseArgs } from 'node:util'
import type { Bilingual, Language } from '../core/shared/bilingual.ts'
import { AlreadyHeld } from '../platform/process-mark.ts'
import { commands } from './commands/all.ts'
import { Misuse } from './commands/command.ts'
import type { Call, Command, Options } from './commands/command.ts'
import { readConfig } from './config.ts'
import { openInstallation } from './open-database.ts'
import type { Installation } from './open-database.ts'
import { Refusal, stopWith } from './say.ts'
import { sentences } from './start-sentences.ts'

/** `rightdoor COMMAND WORDS --options`. Exit codes: 0 done, 1 refused or differing, 2 a call that cannot be understood. */
const main = async (words: readonly string[]): Promise<number> => {
  const [name, ...rest] = words
  const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true, strict: true })
  const language: Language = values.lang === 'fr' ? 'fr' : 'en'
  const command = commands.find((one) => one.name === name)
  if (!command) return help(language, name)
  return call(command, positionals, values, language)
}

const flag = { type: 'boolean' } as const
const value = { type: 'string' } as const

const options = {
  ...Object.fromEntries(['json', 'csv', 'apply', 'accept-rejects', 'wait'].map((one) => [one, flag])),
  ...Object.fromEntries(
    [
      'scope',
      'year',
      'to',
      'as-of',
      'lang',
      'block',
      'standing',
      'limit',
      'after',
      'plan',
      'edition',
      'people',
      'scale',
      'sites',
      'seed',
      'rejects',
      'name',
      'as',
      'purpose',
      'seals',
      'organisation',
      'given',
      'family',
      'sign-in',
    ].map((one) => [one, value]),
  ),
  lang: value,
} as const

const call = async (
  command: Command,
  words: readonly string[],
  given: Options,
  language: Language,
): Promise<number> => {
  const opened: Installation[] = []
  const shared: Call = {
    words,
    options: given,
    language,
    open: async (wanted = 'prepared') => {
      const config = readConfig()
      if (!config.ok) return stopWith(...config.refusal)
      const installation = await openInstallation(config.value.database, wanted)
      opened.push(installation)
      return installation
    },
    print: (text) => void process.stdout.write(text),
    tell: (text) => void process.stderr.write(text),
  }
  try {
    return await command.run(shared)
  } finally {
    for (const installation of opened) await installation.close()
  }
}

const help = (language: Language, asked: string | undefined): number => {
  const unknown = {
    en: `There is no command “${asked}”.`,
    fr: `Il n’y a pas de commande « ${asked} ».`,
  }
  if (asked !== undefined && asked !== 'help') process.stderr.write(`${unknown[language]}\n\n`)
  for (const { usage, summary } of commands) process.stdout.write(`rightdoor ${usage}\n    ${summary[language]}\n`)
  return asked === undefined || asked === 'help' ? 0 : 2
}

const misused = (error: unknown): Misuse | null => {
  if (error instanceof Misuse) return error
  const code = error instanceof TypeError && 'code' in error ? String(error.code) : ''
  if (!code.startsWith('ERR_PARSE_ARGS')) return null
  const option = /'(-[^ ']*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
  return new Misuse({
    en: `The option ${option} is not understood here. “rightdoor help” lists the commands.`,
    fr: `L’option ${option} n’est pas comprise ici. « rightdoor help » énumère les commandes.`,
  })
}

const french = /--lang[= ]fr/.test(process.argv.join(' '))

/** What is said and with which code we leave; null: a bug, shown as such. */
const endOf = (error: unknown): { readonly says: Bilingual; readonly code: number } | null => {
  const misuse = misused(error)
  if (misuse) return { says: misuse.says, code: 2 }
  if (error instanceof Refusal) return { says: error.sentence, code: 1 }
  if (error instanceof AlreadyHeld) return { says: sentences.databaseHeld(error.mark.pid), code: 1 }
  return null
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const end = endOf(error)
  if (!end) throw error
  process.stderr.write(`${end.says[french ? 'fr' : 'en']}\n`)
  process.exitCode = end.code
}
