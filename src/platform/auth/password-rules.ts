import { commonPasswords } from './common-passwords.generated.ts'

export type PasswordRefusal = 'too-short' | 'too-long' | 'common' | 'contains-own-name'

/** Lengths are in code points, so that a letter of any script counts as one. The upper bound keeps a try cheap. */
export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 200

/**
 * Everything that is wrong with a password somebody chose; empty when it may be used. Length and a list of common ones,
 * no rule about kinds of characters (NIST SP 800-63B, 5.1.1.2). `own` holds what others know of the person: names,
 * e-mail address, name of the organization.
 */
export const checkPassword = (plain: string, own: readonly string[]): readonly PasswordRefusal[] => {
  const length = [...plain.normalize('NFKC')].length
  if (length > LONGEST_PASSWORD) return ['too-long']
  const refusals: readonly (PasswordRefusal | false)[] = [
    length < SHORTEST_PASSWORD && 'too-short',
    isCommon(plain) && 'common',
    holdsOwnName(plain, own) && 'contains-own-name',
  ]
  return refusals.filter((refusal) => refusal !== false)
}

const isCommon = (plain: string): boolean => withoutTail(plain).some((start) => common().has(fold(start)))

const holdsOwnName = (plain: string, own: readonly string[]): boolean => {
  const folded = fold(plain)
  const words = own.flatMap((name) => withoutAccents(name).match(/[\p{L}\p{N}]+/gu) ?? [])
  return words.filter((word) => [...word].length >= 4).some((word) => folded.includes(fold(word)))
}

/** Both as listed and without the digits at its end: who refuses ontario2024 refuses ontario2026 too. */
const common = (): ReadonlySet<string> => {
  const stems = () => commonPasswords.replaceAll(TAIL_OF_WORD, '')
  folds ??= new Set([...foldWords(commonPasswords), ...foldWords(stems())].filter((word) => word.length >= 3))
  return folds
}

let folds: ReadonlySet<string> | undefined

/** The text itself, and with ever fewer of the digits and marks at its end. */
const withoutTail = (plain: string): readonly string[] => {
  const letters = [...plain]
  const tail = [...(TAIL.exec(plain)?.[0] ?? '')].length
  return Array.from({ length: tail + 1 }, (_, cut) => letters.slice(0, letters.length - cut).join(''))
}

const TAIL = /[\p{N}\p{P}\p{S}\s]+$/u
const TAIL_OF_WORD = /[\p{N}\p{P}\p{S}]+(?=\s)/gu

/** What looks alike becomes one letter: no capitals, accents or gaps; digits and marks become the letter they stand for. */
const fold = (text: string): string => foldWords(text).join('')

const foldWords = (text: string): readonly string[] =>
  withoutAccents(text)
    .toLowerCase()
    .replaceAll(/[._-]/g, '')
    .replaceAll(/[\d!|@$+lœæ]/g, (sign) => SWAPS[sign] ?? sign)
    .split(/\s+/)

const withoutAccents = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '')

/** l and i stand for each other because 1 stands for both. */
const SWAPS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '!': 'i',
  '|': 'i',
  l: 'i',
  '@': 'a',
  $: 's',
  '+': 't',
  œ: 'oe',
  æ: 'ae',
}
