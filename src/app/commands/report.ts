import { reportCsv } from '../../features/reports/count-report/csv.ts'
import { reportDocument } from '../../features/reports/shared/report-document.ts'
import { countReport } from '../../features/reports/shared/count-report.ts'
import { reportText } from '../../features/reports/count-report/text.ts'
import { readerOf } from '../../platform/db/reader.ts'
import { today } from '../today.ts'
import { isOn, neededWord } from './command.ts'
import type { Command } from './command.ts'
import { questionOf } from './questions.ts'
import { refused } from './refused.ts'

export const report: Command = {
  name: 'report',
  usage:
    'report dsq|profile [--scope province|region:CODE|catchment:CODE|provider:CODE|site:CODE] [--year 2012-13] [--to DAY] [--as-of INSTANT] [--json|--csv]',
  summary: { en: 'Counts a report.', fr: 'Compte un rapport.' },
  run: async (call) => {
    const id = neededWord(call, 0, { en: 'which report', fr: 'quel rapport' })
    const installation = await call.open()
    const question = questionOf(id, call.options, await today(installation))
    const counted = await countReport(
      readerOf(installation.pool('reader')),
      installation.columns,
      question,
      new Date().toISOString(),
    )
    if (!counted.ok) return refused(call, counted.refusal)
    const document = reportDocument.parse(counted.value)
    if (isOn(call.options, 'json')) call.print(`${JSON.stringify(document, null, 2)}\n`)
    else call.print(isOn(call.options, 'csv') ? reportCsv(document) : reportText(document, call.language))
    return 0
  },
}
