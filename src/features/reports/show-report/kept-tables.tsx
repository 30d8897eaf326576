import { createHash } from 'node:crypto'
import type { Language } from '../../../core/shared/bilingual.ts'
import { partMarkup } from '../../../platform/http/markup.ts'
import type { ReportFigures } from './model.ts'
import { Official } from './official.tsx'
import { Payments } from './payments.tsx'

/**
 * The tables of a report as they are sent. Drawing a thousand cells takes longer than counting them, so what was drawn is
 * kept under all that it shows: the same figures for the same question are drawn once, and any other figure anew.
 */
export const tablesOf = (language: Language, figures: ReportFigures): string => {
  const { report, address, opens, sections, payments, allocations } = figures
  const shown = JSON.stringify([language, report, address, opens, sections, payments, allocations])
  const name = createHash('sha256').update(shown).digest('base64url')
  const known = kept.get(name)
  const drawn =
    known ??
    partMarkup(
      <>
        <Official language={language} figures={figures} />
        <Payments language={language} figures={figures} />
      </>,
    )
  kept.delete(name)
  kept.set(name, drawn)
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  return drawn
}

/** The last asked for come last. */
const kept = new Map<string, string>()

/** About a tenth of a megabyte each. */
const MOST_KEPT = 60
