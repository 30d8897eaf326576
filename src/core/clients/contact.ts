import type { FieldRefusal } from './refusals.ts'

/** How somebody is reached. Codes of `contact-by`; safe: null is not asked. */
export type Contact = {
  readonly address: string | null
  readonly postalCode: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly contactBy: string | null
  readonly phoneSafe: boolean | null
  readonly emailSafe: boolean | null
  /** What must be minded, in their words. */
  readonly contactNote: string | null
}

const LONGEST_ADDRESS = 200
export const LONGEST_NOTE = 500

/** The best way to reach somebody has to be there, and may not be one they called unsafe. */
export const contactRefusals = (contact: Contact): readonly FieldRefusal[] => [
  ...writtenRefusals(contact),
  ...missingWays(contact),
  ...unsafeWays(contact),
]

const writtenRefusals = ({ address, phone, email, contactNote }: Contact): readonly FieldRefusal[] => [
  ...(isLonger(address, LONGEST_ADDRESS) ? [{ field: 'address', reason: 'too-long' } as const] : []),
  ...(phone !== null && !isPhone(phone) ? [{ field: 'phone', reason: 'no-phone-number' } as const] : []),
  ...(email !== null && !isEmail(email) ? [{ field: 'email', reason: 'no-email-address' } as const] : []),
  ...(isLonger(contactNote, LONGEST_NOTE) ? [{ field: 'contact-note', reason: 'too-long' } as const] : []),
]

const isLonger = (text: string | null, longest: number): boolean => text !== null && text.length > longest

/** Seven digits at least, and nothing but what people write between them; an extension may follow. */
const isPhone = (text: string): boolean =>
  text.length <= 30 && /^\+?[\d\s().-]+(?: ?(?:x|ext\.?|poste|p\.) ?\d{1,6})?$/i.test(text) && /(?:\D*\d){7}/.test(text)

const isEmail = (text: string): boolean => text.length <= 200 && /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text)

const missingWays = ({ contactBy, phone, email, address }: Contact): readonly FieldRefusal[] => {
  if ((contactBy === 'phone' || contactBy === 'text') && phone === null)
    return [{ field: 'phone', reason: 'needs-phone' }]
  if (contactBy === 'email' && email === null) return [{ field: 'email', reason: 'needs-email' }]
  return contactBy === 'mail' && address === null ? [{ field: 'address', reason: 'needs-address' }] : []
}

const unsafeWays = ({ contactBy, phoneSafe, emailSafe }: Contact): readonly FieldRefusal[] => {
  if ((contactBy === 'phone' || contactBy === 'text') && phoneSafe === false)
    return [{ field: 'contact-by', reason: 'phone-is-unsafe' }]
  return contactBy === 'email' && emailSafe === false ? [{ field: 'contact-by', reason: 'email-is-unsafe' }] : []
}
