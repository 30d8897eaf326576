import * as z from 'zod'
import type { Keys } from '../../../platform/auth/keys.ts'
import { sealText, unsealText } from '../../../platform/auth/secret-box.ts'
import { KeptSignOn } from '../../../platform/auth/single-sign-on.ts'

/** What a browser keeps, sealed, while it is at the provider: the sign-in, where to go then, the invitation it accepts. */
const Kept = z.object({ signOn: KeptSignOn, next: z.string(), invitation: z.string(), until: z.number() })
type Kept = Readonly<z.infer<typeof Kept>>

export const SECONDS_AWAY = 600

export const keepSignOn = (keys: Keys, kept: Omit<Kept, 'until'>, now: Date): string =>
  sealText(keys, JSON.stringify({ ...kept, until: now.getTime() + SECONDS_AWAY * 1000 }), ABOUT)

/** Null: not of our making, or too long ago. */
export const readSignOn = (keys: Keys, cookie: string | null, now: Date): Kept | null => {
  const text = cookie === null ? null : unsealText(keys, cookie, ABOUT)
  if (text === null) return null
  const kept = Kept.parse(JSON.parse(text))
  return kept.until > now.getTime() ? kept : null
}

const ABOUT = 'single sign-on'
