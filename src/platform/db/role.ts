import type { Connection } from './connection.ts'

/** The duties of this installation, one database role each; db/roles.sql says what each may do. */
export const roles = [
  'migrator',
  'writer',
  'reader',
  'importer',
  'worker',
  'judge',
  'engine',
  'doorkeeper',
  'public_reader',
] as const
export type Role = (typeof roles)[number]

/** Roles that only ever read: their sessions refuse to write before any privilege is asked. */
export const readingRoles: readonly Role[] = ['reader', 'engine', 'public_reader']

/** Import and jobs see every site, the judge and the engine no names: row-level security does not hold them back. */
export const beyondRowSecurity: readonly Role[] = ['importer', 'worker', 'judge', 'engine']

export const roleName = (connection: Connection, role: Role): string => `${connection.prefix}${role}`
