import { verifyVerdicts } from '../../records/verdicts/rebuild.ts'
import { write } from '../../platform/i18n/write.ts'
import { verifyPublished } from '../verify-published.ts'
import type { Verification } from '../verify-published.ts'
import { isOn, Misuse, neededWord } from './command.ts'
import type { Call, Command } from './command.ts'
import { messages } from './messages.ts'
import { tellProgress } from './packages.ts'
import { trail } from './verify-trail.ts'
import { countOption } from './who.ts'

export const verify: Command = {
  name: 'verify',
  usage: 'verify published|verdicts|trail [--seed N] [--seals FILE] [--json]',
  summary: {
    en: 'published: reproduces Ontario’s figures of December 2012 and checks the printed tables. verdicts: judges everything again. trail: computes the chain of seals again and says what was tampered with and where.',
    fr: 'published : reproduit les chiffres de l’Ontario de décembre 2012 et vérifie les tableaux imprimés. verdicts : juge tout de nouveau. trail : recalcule la chaîne des sceaux et dit ce qui a été altéré et où.',
  },
  run: async (call) => {
    const what = neededWord(call, 0, {
      en: 'what to verify: published, verdicts or trail',
      fr: 'ce qu’il faut vérifier : published, verdicts ou trail',
    })
    if (what === 'published') return published(call)
    if (what === 'verdicts') return verdicts(call)
    if (what === 'trail') return trail(call)
    throw new Misuse({
      en: `“${what}” cannot be verified. Ask for published, verdicts or trail.`,
      fr: `« ${what} » ne se vérifie pas. Demandez published, verdicts ou trail.`,
    })
  },
}

const published = async (call: Call): Promise<number> => {
  const verification = await verifyPublished(countOption(call.options, 'seed') ?? 2012, tellProgress(call))
  if (isOn(call.options, 'json')) call.print(`${JSON.stringify(verification, null, 2)}\n`)
  else call.print(publishedText(call, verification))
  return verification.mismatched === 0 ? 0 : 1
}

const publishedText = (call: Call, { cells, matched, mismatched, contradictions }: Verification): string => {
  const t = messages[call.language]
  const n = write[call.language].number
  const wrong = cells.filter((cell) => !cell.match)
  return [
    t.cells(n(matched), n(mismatched)),
    ...wrong.map((cell) =>
      t.mismatch(
        `${cell.report} ${cell.code} ${cell.block} ${cell.field}`,
        n(cell.published),
        cell.ours === null ? '–' : n(cell.ours),
      ),
    ),
    t.contradictions(n(contradictions.length)),
    ...contradictions.map((one) => t.contradiction(one.line, one.table, one.says[call.language])),
    '',
  ].join('\n')
}

const verdicts = async (call: Call): Promise<number> => {
  const installation = await call.open()
  const { subjects, differing } = await verifyVerdicts(installation.pool('worker'))
  const t = messages[call.language]
  const n = write[call.language].number
  if (isOn(call.options, 'json')) call.print(`${JSON.stringify({ subjects, differing: differing.length }, null, 2)}\n`)
  else
    call.print(
      `${differing.length === 0 ? t.verdictsHold(n(subjects)) : t.verdictsDiffer(n(subjects), n(differing.length))}\n`,
    )
  return differing.length === 0 ? 0 : 1
}
