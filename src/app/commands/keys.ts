import { writeFile } from 'node:fs/promises'
import { newKeysFile } from '../../platform/auth/keys.ts'
import { Refusal } from '../say.ts'
import { neededWord } from './command.ts'
import type { Command } from './command.ts'
import { messages } from './messages.ts'

export const keys: Command = {
  name: 'keys',
  usage: 'keys FILE',
  summary: {
    en: 'Makes the keys of an installation, in a file only you can read. RIGHTDOOR_KEYS names it. Keep a copy elsewhere.',
    fr: 'Crée les clés d’une installation, dans un fichier que vous seul pouvez lire. RIGHTDOOR_KEYS le nomme. Gardez-en une copie ailleurs.',
  },
  run: async (call) => {
    const file = neededWord(call, 0, { en: 'the file to write', fr: 'le fichier à écrire' })
    const year = String(new Date().getFullYear())
    await writeFile(file, newKeysFile(year), { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      throw new Refusal(
        error.code === 'EEXIST'
          ? {
              en: `${file} is there already. Keys are never written over: what they sealed would be lost.`,
              fr: `${file} existe déjà. Des clés ne sont jamais remplacées : ce qu’elles protègent serait perdu.`,
            }
          : { en: `${file} cannot be written.`, fr: `${file} ne peut pas être écrit.` },
      )
    })
    call.print(`${messages[call.language].keysMade(file)}\n`)
    return 0
  },
}
