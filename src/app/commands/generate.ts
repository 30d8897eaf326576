import { codeLists } from '../../catalogues/index.ts'
import { generateProvince } from '../../fiction/generate-province.ts'
import { dataPackage } from '../../records/package/descriptor.ts'
import { write } from '../../platform/i18n/write.ts'
import { Misuse, neededWord, textOption } from './command.ts'
import type { Command, Options } from './command.ts'
import { messages } from './messages.ts'
import { countOption } from './who.ts'

export const generate: Command = {
  name: 'generate',
  usage: 'generate FOLDER --people published-2012-12 [--scale 1|0.05] [--sites N] [--seed N]',
  summary: {
    en: 'Writes a fictional province whose reports are the published ones of December 2012.',
    fr: 'Écrit une province fictive dont les rapports sont ceux publiés pour décembre 2012.',
  },
  run: async (call) => {
    const folder = neededWord(call, 0, { en: 'the folder to write', fr: 'le dossier à écrire' })
    const sites = countOption(call.options, 'sites')
    const counts = await generateProvince({
      folder,
      people: peopleOption(call.options),
      scale: scaleOption(call.options),
      seed: countOption(call.options, 'seed') ?? 2012,
      descriptor: dataPackage(codeLists),
      ...(sites !== null && { sites }),
    })
    const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
    call.print(`${messages[call.language].generated(folder, write[call.language].number(rows))}\n`)
    return 0
  },
}

const peopleOption = (options: Options): 'published-2012-12' => {
  const text = textOption(options, 'people') ?? 'published-2012-12'
  if (text === 'published-2012-12') return text
  throw new Misuse({
    en: `There are no people “${text}”. Ask for published-2012-12.`,
    fr: `Il n’y a pas de population « ${text} ». Demandez published-2012-12.`,
  })
}

const scaleOption = (options: Options): number => {
  const text = textOption(options, 'scale') ?? '1'
  const scale = Number(text)
  if (scale > 0 && scale <= 1) return scale
  throw new Misuse({
    en: `“${text}” is not a scale. Give a number above 0 and up to 1.`,
    fr: `« ${text} » n’est pas une échelle. Donnez un nombre supérieur à 0 et d’au plus 1.`,
  })
}
