import type { SummaryFacts } from '../../../core/facts/plan.ts'

/** The fields of the summary in the order they are asked, under the words of their group. */
export const groups = [
  { title: 'education', fields: ['education', 'educationCountry', 'credentials'] },
  {
    title: 'work',
    fields: ['experience', 'employmentSkills', 'jobSearch', 'timeOut', 'poorRetention', 'labourMarketChange'],
  },
  { title: 'income', fields: ['income', 'languageSkills'] },
  {
    title: 'identity',
    fields: ['disabled', 'indigenous', 'visibleMinority', 'newcomer', 'deaf', 'francophone'],
    isSensitive: true,
  },
] as const satisfies readonly {
  readonly title: string
  readonly fields: readonly (keyof SummaryFacts)[]
  readonly isSensitive?: true
}[]
