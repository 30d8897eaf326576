import type { Keys } from '../../platform/auth/keys.ts'
import { sealText, unsealText } from '../../platform/auth/secret-box.ts'

/** What somebody typed when their session had ended, for them alone and for a while. */
export type KeptForm = {
  readonly staffId: number
  /** Where the form was sent, with its language. */
  readonly action: string
  readonly fields: readonly (readonly [string, string])[]
}

/** Sealed for a hidden field of the page that asks to sign in again: nothing of it is stored here. */
export const keepForm = (keys: Keys, form: KeptForm): string => sealText(keys, JSON.stringify(form), ABOUT)

/** The form, if it is of our making and of this person. Anybody else who signs in on the same screen does not get it. */
export const keptFormOf = (keys: Keys, sealed: string, staffId: number): KeptForm | null => {
  const text = unsealText(keys, sealed, ABOUT)
  if (text === null) return null
  const form = JSON.parse(text) as KeptForm
  return form.staffId === staffId ? form : null
}

const ABOUT = 'kept-form'
