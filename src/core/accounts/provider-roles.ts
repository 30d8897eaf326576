import { isRole } from '../access/role.ts'
import type { Role } from '../access/role.ts'

/** The roles a provider gives its own people; those of the system manager and the ministry are given elsewhere. */
export const providerRoles = [
  'reception',
  'caseworker',
  'job_developer',
  'site_manager',
  'manager_noncase',
  'finance',
  'provider_admin',
] as const satisfies readonly Role[]
export type ProviderRole = (typeof providerRoles)[number]

export const isProviderRole = (code: string): code is ProviderRole =>
  isRole(code) && providerRoles.some((role) => role === code)

/** Accounts are kept for a provider as a whole: whoever ends one must see all the person does (assumption). */
export const isForWholeProvider = (role: ProviderRole): boolean => role === 'provider_admin'

/** The role by which somebody has people in hand (PARTNERS-GATEWAY; that it is this one alone is an assumption). */
export const carriesCaseload = (role: string): boolean => role === 'caseworker'
