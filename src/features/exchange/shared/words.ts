import { resourceNamed, resources } from '../../../core/package/resources.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { messages } from './messages.ts'

/** What a resource is called; its name where there is no such resource any more. */
export const resourceTitle = (language: Language, name: string): string =>
  resources.some((one) => one.name === name) ? resourceNamed(name).title[language] : name

/** The first few by their titles, in the order of the data package, and how many more. */
export const resourceTitles = (language: Language, names: readonly string[], most = 3): string => {
  const known = resources.filter(({ name }) => names.includes(name)).map(({ title }) => title[language])
  const titles = [...known, ...names.filter((name) => !resources.some((one) => one.name === name))]
  const shown = titles.slice(0, most)
  return titles.length > most
    ? messages[language].more(shown.join(', '), titles.length - most)
    : write[language].list(shown)
}
