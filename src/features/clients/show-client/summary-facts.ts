/** The facts of a summary that are anybody’s who sees the profile, by the code list of each; null: yes or no. */
export const profileFacts = [
  ['education', 'education'],
  ['education_country', 'education-country'],
  ['credentials', 'credentials'],
  ['experience', 'experience'],
  ['employment_skills', 'skill-level'],
  ['time_out', 'time-out'],
  ['poor_retention', null],
  ['job_search', 'skill-level'],
  ['income', 'income'],
  ['language_skills', 'skill-level'],
  ['labour_market_change', null],
] as const

export const sensitiveFacts = ['disabled', 'indigenous', 'visible_minority', 'newcomer', 'deaf', 'francophone'] as const

export type FactName = (typeof profileFacts)[number][0] | (typeof sensitiveFacts)[number]
