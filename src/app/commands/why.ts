import { explainStanding } from '../../features/reports/explain-standing/query.ts'
import { explanationText } from '../../features/reports/explain-standing/text.ts'
import { readerOf } from '../../platform/db/reader.ts'
import { actingAs } from './acting.ts'
import { isOn, neededOption, neededWord, textOption } from './command.ts'
import type { Command } from './command.ts'
import { refused } from './refused.ts'

export const why: Command = {
  name: 'why',
  usage:
    'why CODE --plan NUMBER [--block all|job_search|job_placement|job_retention] [--lang en|fr] [--json] --as NAME',
  summary: {
    en: 'Says why a plan is in a figure or not, with the records that show it.',
    fr: 'Dit pourquoi un plan est dans un chiffre ou non, avec les données qui le montrent.',
  },
  run: async (call) => {
    const code = neededWord(call, 0, { en: 'the code of a measure', fr: 'le code d’une mesure' })
    const plan = neededOption(call.options, 'plan')
    const block = textOption(call.options, 'block') ?? 'all'
    const installation = await call.open()
    return actingAs(call, installation, 'outcomes:read', async ({ reader, note }) => {
      const explained = await explainStanding(readerOf(reader), { code, plan, block })
      if (!explained.ok) return refused(call, explained.refusal)
      const { clientId, siteId, ...explanation } = explained.value
      await note({
        kind: 'record-seen',
        subject: { table: 'client', id: clientId },
        siteIds: [siteId],
        payload: { code, block },
      })
      call.print(
        isOn(call.options, 'json')
          ? `${JSON.stringify(explanation, null, 2)}\n`
          : explanationText(explained.value, call.language),
      )
      return 0
    })
  },
}
