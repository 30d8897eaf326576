import { isCheckPurpose } from '../../../core/clients/check.ts'
import type { CheckPurpose } from '../../../core/clients/check.ts'
import type { Sin } from '../../../core/clients/sin.ts'
import { sealText, unsealText } from '../../../platform/auth/secret-box.ts'
import { viewerOf } from '../../route.ts'
import type { Ask } from '../../route.ts'

/** What one step of a registration hands to the next: that a check was made and why, and the SIN typed in it. */
export type CarriedCheck = {
  readonly purpose: CheckPurpose
  readonly sin: Sin | null
}

/**
 * Sealed for a hidden field: nobody goes on without a check of their own, and a SIN is in no page to be read. It holds as
 * long as a session may.
 */
export const carry = (ask: Pick<Ask, 'door' | 'viewer' | 'now'>, check: CarriedCheck): string =>
  sealText(ask.door.keys, JSON.stringify({ ...check, at: ask.now.getTime() }), about(ask))

/** Null: none, not of our making, somebody else’s, or of another day. */
export const carriedIn = (ask: Pick<Ask, 'door' | 'viewer' | 'now'>, sealed: string): CarriedCheck | null => {
  const text = unsealText(ask.door.keys, sealed, about(ask))
  if (text === null) return null
  const { purpose, sin, at } = JSON.parse(text) as CarriedCheck & { readonly at: number }
  const age = ask.now.getTime() - at
  return age <= ask.door.settings.sessionHours * 3_600_000 && isCheckPurpose(purpose) ? { purpose, sin } : null
}

const about = (ask: Pick<Ask, 'viewer'>): string => `registration check of ${viewerOf(ask).staffId}`

/** A SIN typed in a form that is shown again: it goes on sealed. It says nothing of a check. */
export const keepSin = (ask: Pick<Ask, 'door' | 'viewer'>, sin: Sin | null): string =>
  sin === null ? '' : sealText(ask.door.keys, sin, aboutSin(ask))

export const keptSin = (ask: Pick<Ask, 'door' | 'viewer'>, sealed: string): Sin | null =>
  unsealText(ask.door.keys, sealed, aboutSin(ask)) as Sin | null

const aboutSin = (ask: Pick<Ask, 'viewer'>): string => `sin typed by ${viewerOf(ask).staffId}`
