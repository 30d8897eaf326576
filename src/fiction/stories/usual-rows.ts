/** Rows that several stories share. */

export const searched = (from: number, to: number) => ({
  days: { expected_start: from, expected_end: to, actual_start: from, actual_end: to },
  row: { sub_goal: 'job_search', kind: 'job_search_support', responsible: 'both', outcome: 'attained' },
})

export const asked = {
  education: 'grade_12',
  education_country: 'in_canada',
  credentials: 'none',
  experience: 'in_canada',
  employment_skills: 'needs_development',
  time_out: '6_to_12_months',
  poor_retention: false,
  job_search: 'needs_development',
  income: 'ow',
  language_skills: 'adequate',
  labour_market_change: false,
} as const

export const eligible = { weekly_hours: 0, full_time_study: false, in_ontario: true } as const

export const newlyArrived = {
  education: 'some_college',
  education_country: 'outside_canada',
  credentials: 'professional',
  experience: 'outside_canada',
  employment_skills: 'adequate',
  time_out: 'over_12_months',
  poor_retention: false,
  job_search: 'needs_development',
  income: 'none',
  language_skills: 'needs_development',
  labour_market_change: false,
  newcomer: true,
} as const
