/** What a postal code as typed is. */
export type PostalCode = {
  /** `A1A 1A1` where it is Canadian; else as typed, without spaces around it. */
  readonly written: string
  readonly kind: 'ontario' | 'canada' | 'other'
}

/** Canadian codes have no D, F, I, O, Q or U, and none begins with W or Z; Ontario’s begin with K, L, M, N or P. */
const CANADIAN = /^([ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z])[\s\u00a0-]?(\d[ABCEGHJ-NPRSTV-Z]\d)$/

export const readPostalCode = (text: string): PostalCode => {
  const typed = text.trim()
  const parts = CANADIAN.exec(typed.toUpperCase())
  if (!parts) return { written: typed, kind: 'other' }
  const written = `${parts[1]} ${parts[2]}`
  return { written, kind: /^[KLMNP]/.test(written) ? 'ontario' : 'canada' }
}
