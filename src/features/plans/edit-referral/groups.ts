import { codeList } from '../../../catalogues/index.ts'
import { categoryCountsFor } from '../../../core/measures/counts-for.ts'
import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { messages } from './messages.ts'

type Group = { readonly label: string; readonly options: readonly { readonly value: string; readonly label: string }[] }

/** The categories of referrals under what each counts for in this edition; those that count for nothing come last. */
export const categoryGroups = (language: Language, edition: EffectiveEdition): readonly Group[] => {
  const says = messages[language]
  const groups = new Map<string, { value: string; label: string }[]>()
  const idle: { value: string; label: string }[] = []
  for (const { code, label } of codeList('referred-out').codes) {
    const option = { value: code, label: label[language] }
    const measures = categoryCountsFor(edition, code).filter((measure) => measure.code.startsWith('coordination.'))
    if (measures.length === 0) idle.push(option)
    for (const { title } of measures.slice(0, 1)) {
      const heading = says.countsFor(title[language])
      groups.set(heading, [...(groups.get(heading) ?? []), option])
    }
  }
  const counted = [...groups].map(([label, options]) => ({ label, options }))
  return [...counted, { label: says.countsNot, options: idle }]
}
