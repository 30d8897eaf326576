import { applyImport } from '../../records/package/apply-import.ts'
import { importPackage } from '../../records/package/import-package.ts'
import { judgeImport } from '../../records/package/judge-import.ts'
import { revertImport } from '../../records/package/revert-import.ts'
import { write } from '../../platform/i18n/write.ts'
import { isOn, Misuse, neededWord, textOption } from './command.ts'
import type { Call, Command } from './command.ts'
import { messages } from './messages.ts'
import { operator, showImport, showRefusals, tellProgress } from './packages.ts'

export const importFolder: Command = {
  name: 'import',
  usage: 'import FOLDER [--apply] [--accept-rejects] [--rejects FILE] [--wait] [--json]',
  summary: {
    en: 'Checks a folder of files and says what it would do; --apply does it.',
    fr: 'Vérifie un dossier de fichiers et dit ce que l’importation ferait ; --apply la fait.',
  },
  run: async (call) => {
    const folder = neededWord(call, 0, { en: 'the folder to import', fr: 'le dossier à importer' })
    const { connection } = await call.open()
    const rejectsFile = textOption(call.options, 'rejects')
    const answer = await importPackage({
      connection,
      folder,
      actor: operator,
      wait: isOn(call.options, 'wait'),
      onProgress: tellProgress(call),
      ...(isOn(call.options, 'apply') && { apply: applyWishes(call) }),
      ...(rejectsFile !== null && { rejectsFile }),
    })
    return showImport(call, answer)
  },
}

export const applyStaged: Command = {
  name: 'apply',
  usage: 'apply IMPORT [--accept-rejects] [--wait] [--json]',
  summary: { en: 'Applies an import that was checked.', fr: 'Applique une importation vérifiée.' },
  run: async (call) => {
    const { connection } = await call.open()
    const answer = await applyImport({
      connection,
      importId: importNumber(call),
      actor: operator,
      apply: applyWishes(call),
      wait: isOn(call.options, 'wait'),
      onProgress: tellProgress(call),
    })
    return showImport(call, answer)
  },
}

export const revert: Command = {
  name: 'revert',
  usage: 'revert IMPORT [--wait]',
  summary: {
    en: 'Takes an import back, unless somebody built on it since.',
    fr: 'Défait une importation, sauf si l’on a bâti dessus depuis.',
  },
  run: async (call) => {
    const { connection } = await call.open()
    const importId = importNumber(call)
    const wait = isOn(call.options, 'wait')
    const answer = await revertImport({
      connection,
      importId,
      actor: operator,
      judge: judgeImport,
      wait,
      onProgress: tellProgress(call),
    })
    if (!answer.ok) {
      showRefusals(call, answer.refusals)
      return 1
    }
    const n = write[call.language].number
    call.print(`${messages[call.language].reverted(answer.importId, n(answer.removed), n(answer.restored))}\n`)
    return 0
  },
}

const applyWishes = (call: Call) => ({ judge: judgeImport, acceptRejects: isOn(call.options, 'accept-rejects') })

const importNumber = (call: Call): number => {
  const word = neededWord(call, 0, { en: 'the number of the import', fr: 'le numéro de l’importation' })
  if (/^\d{1,9}$/.test(word)) return Number(word)
  throw new Misuse({
    en: `“${word}” is not the number of an import.`,
    fr: `« ${word} » n’est pas le numéro d’une importation.`,
  })
}
