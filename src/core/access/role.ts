/** The roles of the service. Their names in both languages are the code list `role`; what each may do is `./table.ts`. */
export const roles = [
  'reception',
  'caseworker',
  'job_developer',
  'site_manager',
  'manager_noncase',
  'finance',
  'provider_admin',
  'ssm_analyst',
  'ssm_lead',
  'ssm_reviewer',
  'ministry_steward',
  'ministry_editor',
  'sa_caseworker',
  'auditor',
] as const
export type Role = (typeof roles)[number]

export const isRole = (code: string): code is Role => roles.some((role) => role === code)
