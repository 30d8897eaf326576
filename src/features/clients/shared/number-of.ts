import type { Ask } from '../../route.ts'

/** The number in the address, if it can be one. */
export const numberOf = ({ params }: Pick<Ask, 'params'>): number | null => {
  const text = params['number'] ?? ''
  return /^\d{1,15}$/.test(text) ? Number(text) : null
}
