import { existsSync } from 'node:fs'
import { verifyTrail } from '../../records/trail/verify.ts'
import type { TrailFault } from '../../records/trail/faults.ts'
import type { TrailVerification } from '../../records/trail/verify.ts'
import { write } from '../../platform/i18n/write.ts'
import { readConfig } from '../config.ts'
import { sealFileOf } from '../seal-file.ts'
import { isOn, Misuse, textOption } from './command.ts'
import type { Call } from './command.ts'
import { trailMessages } from './trail-messages.ts'

/** `rightdoor verify trail`: 0, or 1 when something is wrong. */
export const trail = async (call: Call): Promise<number> => {
  const sealFile = sealFileIn(call)
  const installation = await call.open()
  const found = await verifyTrail(installation.pool('worker'), { sealFile })
  if (isOn(call.options, 'json')) call.print(`${JSON.stringify(found, null, 2)}\n`)
  else call.print(trailText(call, found))
  return found.faultCount === 0 ? 0 : 1
}

/** The file that was named, which has to be there, or the one the worker of our own database keeps. */
const sealFileIn = (call: Call): string | null => {
  const named = textOption(call.options, 'seals')
  if (named !== null && !existsSync(named))
    throw new Misuse({ en: `There is no file ${named}.`, fr: `Il n’y a pas de fichier ${named}.` })
  const config = readConfig()
  if (!config.ok) return named
  return named ?? config.value.seals ?? sealFileOf(config.value.database === null ? 'embedded' : 'elsewhere')
}

const trailText = (call: Call, found: TrailVerification): string => {
  const t = trailMessages[call.language]
  const n = write[call.language].number
  const more = found.faultCount - found.faults.length
  return [
    t.entries(n(found.entries)),
    found.sealed ? t.sealed(found.sealed.position, found.sealed.at, found.sealed.seal) : t.nothingSealed,
    t.waiting(n(found.waiting)),
    t.blanked(n(found.blanked)),
    found.daysCompared === null ? t.noFile : t.daysCompared(n(found.daysCompared)),
    found.faultCount === 0 ? t.holds : t.faults(n(found.faultCount)),
    ...found.faults.map((fault) => t.fault(placeOf(call, fault), t[fault.code])),
    ...(more > 0 ? [t.more(n(more))] : []),
    '',
  ].join('\n')
}

const placeOf = (call: Call, { from, to, entry, line }: TrailFault): string => {
  const t = trailMessages[call.language]
  const parts = [
    ...(from === null ? [] : [from === to ? t.position(from) : t.positions(from, to ?? from)]),
    ...(entry === null ? [] : [t.entry(entry)]),
    ...(line === null ? [] : [t.line(line)]),
  ]
  return parts.join(', ')
}
