import type { Language } from '../../core/shared/bilingual.ts'
import { write } from '../../platform/i18n/write.ts'
import type { ImportAnswer } from '../../records/package/import-answer.ts'
import type { ImportReport } from '../../records/package/report.ts'
import type { Progress } from '../../records/package/progress.ts'
import type { Refusal } from '../../records/package/refusals.ts'
import { isOn } from './command.ts'
import type { Call } from './command.ts'
import { messages } from './messages.ts'

/** Who acts when nobody is named: the person at the machine. People act by name once accounts exist. */
export const operator = 'operator'

/** Tells where long work stands, a line at a time, at most a few lines a second. */
export const tellProgress = (call: Call): Progress => {
  const w = write[call.language]
  const t = messages[call.language]
  let last = 0
  return (step) => {
    const now = Date.now()
    if (step.step === 'read' && step.bytes < step.ofBytes && now - last < 500) return
    last = now
    if (step.step === 'read') {
      const percent = step.ofBytes === 0 ? 100 : Math.floor((step.bytes / step.ofBytes) * 100)
      call.tell(`${t.read(step.resource, w.number(step.rows), w.percent(percent))}\n`)
    } else if ('resource' in step) call.tell(`${t[step.step](step.resource, w.number(step.rows))}\n`)
    else call.tell(`${t[step.step]}\n`)
  }
}

/** Shows what an import found, or why it did not happen. The exit code: 0 when nothing stands in the way. */
export const showImport = (call: Call, answer: ImportAnswer): number => {
  if (isOn(call.options, 'json')) call.print(`${JSON.stringify(answer, null, 2)}\n`)
  else {
    if (answer.report) call.print(reportLines(answer.report, call.language))
    if (!answer.ok) showRefusals(call, answer.refusals)
  }
  return answer.ok ? 0 : 1
}

export const showRefusals = (call: Call, refusals: readonly Refusal[]): void => {
  for (const { sentence, rows } of refusals) {
    call.tell(`${sentence[call.language]}\n`)
    for (const row of rows ?? []) call.tell(`  ${row.table} ${row.key}\n`)
  }
}

const reportLines = (report: ImportReport, language: Language): string => {
  const t = messages[language]
  const w = write[language]
  const n = w.number
  const files = report.files.map((file) =>
    t.file(file.file, n(file.rows), n(file.added), n(file.changed), n(file.same), n(file.rejected)),
  )
  const rejects = report.rejects.flatMap((group) => [
    t.rejects(group.resource, n(group.count)),
    ...group.first.map((one) => `  ${t.line(one.file, one.line)} ${one.sentence[language]}`),
  ])
  return [
    t.importHeading(report.importId, report.packageName, t[report.state]),
    ...files,
    t.total(n(report.rows), n(report.rejected)),
    ...rejects,
    ...(report.rejectsFile === null ? [] : [t.rejectsFile(report.rejectsFile)]),
    ...report.unlisted.map((name) => t.unlisted(name)),
    ...(report.state === 'staged' ? [t.applyNext(report.importId)] : []),
    '',
  ].join('\n')
}
