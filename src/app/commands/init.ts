import type { Command } from './command.ts'
import { messages } from './messages.ts'
import { prepareDatabase } from '../../platform/db/prepare-database.ts'

export const init: Command = {
  name: 'init',
  usage: 'init',
  summary: {
    en: 'Prepares the database named by DATABASE_URL: roles, tables, rights.',
    fr: 'Prépare la base de données nommée par DATABASE_URL : rôles, tables, droits.',
  },
  run: async (call) => {
    const { connection } = await call.open('any')
    await prepareDatabase(connection)
    call.print(`${messages[call.language].initialised}\n`)
    return 0
  },
}
