import { seesClients } from './table.ts'
import type { Viewer } from './viewer.ts'

/** Whoever may see a client proves it twice: by a password and by a code, or as their own organization asks it. */
export const needsSecondStep = ({ grants }: Pick<Viewer, 'grants'>): boolean =>
  grants.some(({ role }) => seesClients(role))

/** As people type it: the same account with capitals or spaces around it. */
export const signInNameOf = (typed: string): string => typed.trim().toLowerCase()
