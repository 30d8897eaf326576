import { randomInt } from 'node:crypto'

/** What a person reads out on the telephone, and what finds the line in the log: no letter is taken for another. */
export const newReference = (): string => `${letters(4)}-${letters(4)}`

const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

const letters = (count: number): string =>
  Array.from({ length: count }, () => LETTERS[randomInt(LETTERS.length)]).join('')
