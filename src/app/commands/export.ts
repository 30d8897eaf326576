import { mayShowPeople } from '../../features/reports/shared/who-may-see.ts'
import { readerOf } from '../../platform/db/reader.ts'
import { write } from '../../platform/i18n/write.ts'
import { exportPackage } from '../../records/package/export-package.ts'
import { neededWord } from './command.ts'
import type { Command } from './command.ts'
import { messages } from './messages.ts'
import { tellProgress } from './packages.ts'

export const exportFolder: Command = {
  name: 'export',
  usage: 'export FOLDER',
  summary: {
    en: 'Writes all records as a data package; who people are only where nobody is real, until accounts exist.',
    fr: 'Écrit toutes les données en paquet ; l’identité des personnes seulement là où elles sont fictives, tant qu’il n’y a pas de comptes.',
  },
  run: async (call) => {
    const folder = neededWord(call, 0, { en: 'the folder to write', fr: 'le dossier à écrire' })
    const installation = await call.open()
    const t = messages[call.language]
    const withIdentities = await mayShowPeople(readerOf(installation.pool('reader')))
    const answer = await exportPackage({
      connection: installation.connection,
      folder,
      withIdentities,
      onProgress: tellProgress(call),
    })
    if (!answer.ok) {
      call.tell(`${t.folderNotEmpty(folder)}\n`)
      return 1
    }
    const rows = answer.files.reduce((sum, file) => sum + file.rows, 0)
    call.print(`${t.exported(folder, write[call.language].number(rows))}\n`)
    return 0
  },
}
