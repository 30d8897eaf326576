import type { Language } from '../../../core/shared/bilingual.ts'
import { resources } from '../../../core/package/resources.ts'
import type { FigureName } from '../../../core/resource-information/month-figures.ts'

/** What a figure of a month is called: as the data package calls it. */
export const titleOf = (language: Language, name: FigureName): string => {
  const found = resources.find((one) => one.name === 'monthly-entries')?.fields.find((one) => one.name === name)
  if (!found) throw new RangeError(`the data package has no ${name}`)
  return found.title[language]
}
