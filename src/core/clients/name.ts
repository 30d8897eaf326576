/**
 * Names as they are compared, mirrored word for word by name_words() and name_sound() of the database, which keep the
 * keys people are found by (a test compares the two).
 */

/** Lower case, no accents, apostrophes or hyphens; in the order written. */
export const nameWords = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’‘ʼ`´.]/g, '')
    .replaceAll(/[æœßþøłđðı]/g, (letter) => plainLetters[letter] ?? letter)
    .split(/[-–‐‑ \t\n\r\u00a0\u202f_,;/()]+/)
    .filter((word) => word !== '')

/** The words of a name without what is between them: Marc André is Marcandré. */
export const joined = (name: string): string => nameWords(name).join('')

/**
 * A rough key of how a word of a name is said in English and French: what is written differently and said alike has one
 * key (assumption). Takes a word of {@link nameWords}.
 */
export const nameSound = (word: string): string => {
  const said = word
    .replaceAll('ph', 'f')
    .replaceAll('ce', 'se')
    .replaceAll('ci', 'si')
    .replaceAll('cy', 'si')
    .replaceAll('ck', 'k')
    .replaceAll(/[cqzwyj]/g, (letter) => saidAs[letter] ?? letter)
  const [first = '', ...rest] = said
  const others = rest.join('').replaceAll(/[aeiouh]/g, '')
  return first.replace(/[eiou]/, 'a') + others.replaceAll(/(.)\1+/gu, '$1')
}

/**
 * Whether one typing error makes one text of the other: a letter left out, added or mistaken, or two neighbours swapped
 * (a Damerau distance of exactly 1).
 */
export const isOneErrorFrom = (one: string, other: string): boolean => {
  const [short = [], long = []] = [[...one], [...other]].sort((a, b) => a.length - b.length)
  const start = firstDifference(short, long)
  if (start === long.length || long.length - short.length > 1) return false
  const end = firstDifference(short.slice(start).reverse(), long.slice(start).reverse())
  const [less, more] = [short.slice(start, short.length - end), long.slice(start, long.length - end)]
  return more.length === 1 || (less.length === 2 && more.length === 2 && isSwapped(less, more))
}

const firstDifference = (one: readonly string[], other: readonly string[]): number => {
  let place = 0
  while (place < other.length && one[place] === other[place]) place++
  return place
}

const isSwapped = ([a, b]: readonly string[], [c, d]: readonly string[]): boolean => a === d && b === c

const plainLetters: Readonly<Record<string, string>> = {
  ...{ æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ø: 'o' },
  ...{ ł: 'l', đ: 'd', ð: 'd', ı: 'i' },
}

const saidAs: Readonly<Record<string, string>> = { c: 'k', q: 'k', z: 's', w: 'v', y: 'i', j: 'i' }
