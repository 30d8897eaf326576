import { createInterface } from 'node:readline/promises'
import { signInNameOf } from '../../core/access/sign-in.ts'
import type { Bilingual } from '../../core/shared/bilingual.ts'
import { prepareDatabase } from '../../platform/db/prepare-database.ts'
import { recordFirstAdministrator } from '../../records/accounts/first-administrator.ts'
import { defaultSettings } from '../../records/door/door.ts'
import { Misuse, textOption } from './command.ts'
import type { Call, Command } from './command.ts'
import { messages } from './messages.ts'

export const init: Command = {
  name: 'init',
  usage: 'init [--organisation NAME --given NAME --family NAME --sign-in NAME]',
  summary: {
    en: 'Prepares the database named by DATABASE_URL and invites the first administrator, by whom everybody else is.',
    fr: 'Prépare la base de données nommée par DATABASE_URL et invite la première administratrice ou le premier administrateur, qui invite les autres.',
  },
  run: async (call) => {
    const t = messages[call.language]
    const installation = await call.open('any')
    const { connection, pool } = installation
    await prepareDatabase(connection)
    call.print(`${t.initialised}\n`)
    const { rowCount } = await pool('migrator').query('select from account limit 1')
    if (rowCount !== 0) return 0
    const wanted = await firstAdministrator(call)
    const secret = await recordFirstAdministrator(pool('migrator'), wanted, defaultSettings.invitationHours)
    if (secret === null) return 0
    call.print(`${t.firstInvited(`/${call.language}/invitation/${secret}`, defaultSettings.invitationHours)}\n`)
    return 0
  },
}

/** From the options, or asked at the terminal one by one. */
const firstAdministrator = async (call: Call) => {
  const asked = {
    organisation: { en: 'Name of the organisation', fr: 'Nom de l’organisme' },
    given: { en: 'Given name of its first administrator', fr: 'Prénom de la première personne à l’administrer' },
    family: { en: 'Family name', fr: 'Nom de famille' },
    'sign-in': { en: 'Name to sign in with (an e-mail address)', fr: 'Nom de connexion (une adresse courriel)' },
  } satisfies Record<string, Bilingual>
  const answers: Record<string, string> = {}
  for (const [option, question] of Object.entries(asked))
    answers[option] = textOption(call.options, option)?.trim() || (await ask(question[call.language], option))
  const { organisation = '', given = '', family = '', 'sign-in': signIn = '' } = answers
  return { organisation, givenName: given, familyName: family, signInName: signInNameOf(signIn) }
}

const ask = async (question: string, option: string): Promise<string> => {
  if (!process.stdin.isTTY)
    throw new Misuse({
      en: `Say --${option} for the first administrator.`,
      fr: `Précisez --${option} pour la première personne à administrer.`,
    })
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    for (;;) {
      const answer = (await terminal.question(`${question}: `)).trim()
      if (answer !== '') return answer
    }
  } finally {
    terminal.close()
  }
}
