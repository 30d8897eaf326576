import { programmes } from '../../catalogues/index.ts'
import { effective } from '../../core/programme/programme.ts'
import { definitionText } from '../../features/reports/define-measure/text.ts'
import { Misuse, neededWord, textOption } from './command.ts'
import type { Command } from './command.ts'

export const define: Command = {
  name: 'define',
  usage: 'define CODE [--edition 2012-13] [--lang en|fr]',
  summary: {
    en: 'Prints the definition of a row or measure, made from the measure itself.',
    fr: 'Affiche la définition d’une ligne ou d’une mesure, tirée de la mesure elle-même.',
  },
  run: async (call) => {
    const code = neededWord(call, 0, { en: 'the code of a row or measure', fr: 'le code d’une ligne ou d’une mesure' })
    const wanted = textOption(call.options, 'edition')
    const editions = programmes.flatMap((one) => one.editions).filter((one) => wanted === null || one.id === wanted)
    const texts = editions
      .map((one) => definitionText(effective(one), code, call.language))
      .filter((one) => one !== null)
    const text = texts.at(-1)
    if (text === undefined)
      throw new Misuse({
        en: `No edition has a row or measure “${code}”. A report lists the codes with --csv.`,
        fr: `Aucune édition n’a de ligne ou de mesure « ${code} ». Un rapport donne les codes avec --csv.`,
      })
    call.print(text)
    return 0
  },
}
