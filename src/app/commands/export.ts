import { mayTakeOut } from '../../core/access/field-class.ts'
import { sitesFor } from '../../core/access/viewer.ts'
import { write } from '../../platform/i18n/write.ts'
import { alertOfLargeExport } from '../../records/audit/note-export.ts'
import { exportPackage } from '../../records/package/export-package.ts'
import { actingAs } from './acting.ts'
import { Misuse, neededWord, textOption } from './command.ts'
import type { Command, Options } from './command.ts'
import { messages } from './messages.ts'
import { tellProgress } from './packages.ts'

export const exportFolder: Command = {
  name: 'export',
  usage: 'export FOLDER --as NAME --purpose TEXT',
  summary: {
    en: 'Writes the records a person may see as a data package, with the columns their role allows.',
    fr: 'Écrit en paquet les données qu’une personne peut voir, avec les colonnes que son rôle permet.',
  },
  run: async (call) => {
    const folder = neededWord(call, 0, { en: 'the folder to write', fr: 'le dossier à écrire' })
    const purpose = purposeOption(call.options)
    const installation = await call.open()
    const t = messages[call.language]
    return actingAs(call, installation, 'name:read', async ({ viewer, requestToken, note }) => {
      // What is about to be taken out is on the trail before it is: a file that was written cannot be called back.
      const keep = mayTakeOut(viewer)
      const sites = sitesFor(viewer, 'name:read')
      await note({ kind: 'export-made', siteIds: sites === 'all' ? [] : sites, payload: { purpose, begun: true } })
      const answer = await exportPackage({
        connection: installation.connection,
        folder,
        as: { role: 'reader', requestToken },
        keep,
        onProgress: tellProgress(call),
      })
      if (!answer.ok) {
        call.tell(`${t.folderNotEmpty(folder)}\n`)
        return 1
      }
      const rows = answer.files.reduce((sum, file) => sum + file.rows, 0)
      const clients = answer.files.find(({ resource }) => resource === 'clients')?.rows ?? 0
      await note({ kind: 'export-made', payload: { purpose, rows, files: answer.files } })
      await alertOfLargeExport(installation.pool('doorkeeper'), {
        ...{ staffId: viewer.staffId, siteIds: sites === 'all' ? [] : sites },
        ...{ rows: clients, place: 'command line' },
      })
      call.print(`${t.exported(folder, write[call.language].number(rows))}\n`)
      return 0
    })
  },
}

const purposeOption = (options: Options): string => {
  const purpose = textOption(options, 'purpose')?.trim() ?? ''
  if (purpose.length >= 10) return purpose
  throw new Misuse({
    en: 'Say what the records are for, in ten letters or more: --purpose "…". It goes on the trail.',
    fr: 'Dites à quoi serviront les données, en dix lettres ou plus : --purpose « … ». C’est inscrit dans la trace.',
  })
}
