import type { Pool } from 'pg'
import type { Keys } from '../../platform/auth/keys.ts'
import type { Provider } from '../../platform/auth/single-sign-on.ts'

/** What the door needs: its own database role, its keys, and what the installation has set. */
export type Door = {
  readonly doorkeeper: Pool
  readonly keys: Keys
  readonly settings: DoorSettings
  /** Somebody else's sign-in, where the installation has set one. */
  readonly singleSignOn: Provider | null
  /** Nobody is real: codes may be shown, and keys protect nothing. */
  readonly demonstration: boolean
}

/** Defaults are the project's (assumption); an installation may set its own. */
export type DoorSettings = {
  readonly idleMinutes: number
  readonly sessionHours: number
  readonly invitationHours: number
  readonly failuresBeforeAlert: number
  /** More files looked at within an hour than this is unusual. */
  readonly unusualReading: number
  /** An export of more people than this is told to those who watch. */
  readonly largeExport: number
  /** Hours for which an auditor's stated reason opens a file. */
  readonly glassHours: number
}

export const defaultSettings: DoorSettings = {
  idleMinutes: 30,
  sessionHours: 12,
  invitationHours: 72,
  failuresBeforeAlert: 20,
  unusualReading: 60,
  largeExport: 1000,
  glassHours: 24,
}
