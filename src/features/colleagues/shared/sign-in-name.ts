/** An e-mail address as a sign-in name, in small letters; null: it is none. */
export const signInNameIn = (text: string): string | null => {
  const name = text.trim().normalize('NFC').toLowerCase()
  return /^[^\s@]+@[^\s@]+$/.test(name) && name.length <= 254 ? name : null
}
