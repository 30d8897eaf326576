import type { AddedUp } from '../../../core/resource-information/add-up.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Totals } from '../../../ui/totals.tsx'

/** A part of another sum is a share of it; where nobody answered there is none. */
export const sumText = (language: Language, { total, of }: AddedUp): string => {
  if (of === null) return write[language].number(total)
  return of === 0 ? '–' : write[language].percent(Math.round((100 * total) / of))
}

/** The sums of a month or a year in one line; satisfaction as a percentage with its base. */
export const SumsTotals = ({
  language,
  label,
  sums,
}: {
  language: Language
  label: string
  sums: readonly AddedUp[]
}) => (
  <Totals
    label={label}
    totals={sums
      .filter(({ code }) => !code.endsWith('.answered'))
      .map((one) => ({
        figure: sumText(language, one),
        words:
          one.of === null
            ? one.title[language]
            : `${one.title[language]} (${write[language].outOf(one.total, one.of)})`,
      }))}
  />
)
