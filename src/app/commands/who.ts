import { sitesFor } from '../../core/access/viewer.ts'
import { listPlans } from '../../features/reports/list-subjects/query.ts'
import { readerOf } from '../../platform/db/reader.ts'
import { write } from '../../platform/i18n/write.ts'
import { today } from '../today.ts'
import { actingAs } from './acting.ts'
import { isOn, Misuse, neededWord, textOption } from './command.ts'
import type { Command, Options } from './command.ts'
import { messages } from './messages.ts'
import { questionOf } from './questions.ts'
import { refused } from './refused.ts'

const standings = ['achieved', 'not-achieved', 'excluded'] as const

export const who: Command = {
  name: 'who',
  usage:
    'who CODE [--block all|job_search|job_placement|job_retention] [--standing achieved|not-achieved|excluded] [--scope …] [--year …] [--to …] [--as-of …] [--limit 100] [--after ID] [--json] --as NAME',
  summary: { en: 'Lists the plans behind a figure.', fr: 'Énumère les plans derrière un chiffre.' },
  run: async (call) => {
    const code = neededWord(call, 0, { en: 'the code of a measure', fr: 'le code d’une mesure' })
    const limit = limitOption(call.options)
    const standing = standingOption(call.options)
    const installation = await call.open()
    return actingAs(call, installation, 'outcomes:read', async ({ viewer, reader, note }) => {
      const question = questionOf('dsq', call.options, await today(installation))
      const block = textOption(call.options, 'block') ?? 'all'
      const listed = await listPlans(readerOf(reader), installation.columns, {
        ...{ ...question, code, block, standing, limit },
        after: countOption(call.options, 'after'),
        within: sitesFor(viewer, 'outcomes:read'),
      })
      if (!listed.ok) return refused(call, listed.refusal)
      const { plans, outside } = listed.value
      await note({
        kind: 'list-seen',
        clientIds: plans.map(({ clientId }) => clientId),
        siteIds: plans.map(({ siteId }) => siteId),
        payload: { code, block, standing, scope: question.scope, year: question.year, to: question.to },
      })
      if (isOn(call.options, 'json')) call.print(`${JSON.stringify(listed.value, null, 2)}\n`)
      else
        for (const row of plans)
          call.print(`${row.plan}\t${row.client}\t${row.site}\t${row.startedOn}\t${row.closedOn ?? ''}\n`)
      if (outside > 0) call.tell(`${messages[call.language].outside(write[call.language].number(outside), outside)}\n`)
      return 0
    })
  },
}

const standingOption = (options: Options): (typeof standings)[number] => {
  const text = textOption(options, 'standing') ?? 'achieved'
  const found = standings.find((one) => one === text)
  if (found) return found
  throw new Misuse({
    en: `“${text}” is not a standing. Ask for one of: ${standings.join(', ')}.`,
    fr: `« ${text} » n’est pas une situation. Demandez l’une de celles-ci : ${standings.join(', ')}.`,
  })
}

/** A page, not a province: the next one begins `--after` its last plan. */
const mostListed = 10_000

const limitOption = (options: Options): number => {
  const limit = countOption(options, 'limit') ?? 100
  if (limit <= mostListed) return limit
  throw new Misuse({
    en: `--limit is at most ${mostListed}. Go on with --after.`,
    fr: `--limit est d’au plus ${mostListed}. Continuez avec --after.`,
  })
}

export const countOption = (options: Options, name: string): number | null => {
  const text = textOption(options, name)
  if (text === null) return null
  if (/^\d{1,12}$/.test(text)) return Number(text)
  throw new Misuse({ en: `--${name} needs a whole number.`, fr: `--${name} demande un nombre entier.` })
}
