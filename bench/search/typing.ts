import type { Random } from '../../src/fiction/random.ts'

export type Person = {
  readonly number: number
  readonly family: string
  readonly given: string
  readonly birth: string
}

export type Kind = 'family, given, birth date; one typing error' | 'family, given' | 'family'

/** What somebody types who looks for this person. */
export const wordsOf = (kind: Kind, { family, given, birth }: Person, random: Random): string => {
  switch (kind) {
    case 'family':
      return family
    case 'family, given':
      return `${family} ${given}`
    case 'family, given, birth date; one typing error': {
      const typed = [family, given, birth]
      const field = random.below(3)
      typed[field] = field === 2 ? wrongDay(birth, random) : wrongName(typed[field] ?? '', random)
      return typed.join(' ')
    }
  }
}

/** A letter left out, doubled, mistaken for another, or swapped with its neighbour; hyphens stay. */
const wrongName = (name: string, random: Random): string => {
  const letters = [...name]
  const places = letters.flatMap((letter, at) => (letter === '-' || letters[at + 1] === '-' ? [] : [at]))
  const at = random.pick(places)
  const letter = letters[at] ?? ''
  const next = letters[at + 1] ?? ''
  switch (random.below(4)) {
    case 0:
      letters.splice(at, 1)
      break
    case 1:
      letters.splice(at, 0, letter)
      break
    case 2:
      letters[at] = letter === 'e' ? 'a' : 'e'
      break
    default:
      letters.splice(at, 2, next, letter)
  }
  return letters.join('')
}

/** Another digit in one place, where that is still a day. */
const wrongDay = (birth: string, random: Random): string => {
  for (;;) {
    const at = random.pick([2, 3, 5, 6, 8, 9])
    const wrong = birth.slice(0, at) + random.below(10) + birth.slice(at + 1)
    const day = new Date(`${wrong}T00:00:00Z`)
    const real = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(wrong)
    if (wrong !== birth && real && wrong < '2013') return wrong
  }
}
