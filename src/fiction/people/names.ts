import { at } from '../lists.ts'
import type { Random } from '../random.ts'

/** Names nobody has: family names are words for "example", or syllables put together. */
const plainlyInvented = [
  'Exemple',
  'Sample',
  'Démo',
  'Specimen',
  'Muestra',
  'Beispiel',
  'Örnek',
  'Vzorová',
  'Probny',
  'O’Mock',
  'Notreal',
  'Fictive',
  'Esempio',
  'D’Essai',
  'Przykład',
  'Voorbeeld',
  'Primer',
  'Namuna',
  'Mfano',
  'Halimbawa',
  'L’Inventé',
  'McPretend',
  'Imaginaire',
  'Placeholder',
  'Modèle',
] as const

const beginnings = [
  'Zor',
  'Quil',
  'Bra',
  'Vel',
  'Tam',
  'Écl',
  'Ox',
  'Dru',
  'Fen',
  'Gly',
  'Yar',
  'Plo',
  'Sku',
  'Wim',
  'Éla',
  'Jop',
] as const
const middles = ['va', 'bi', 'mon', 'tre', 'lu', 'zé', 'ka', 'dro', 'nif', 'qui', 'pe', 'sto'] as const
const endings = ['ne', 'bec', 'doux', 'shaw', 'rick', 'vane', 'lette', 'mour', 'wick', 'zic', 'quist', 'ard'] as const

const givenNames = {
  female: {
    en: [
      'Amina',
      'Grace',
      'Jennifer',
      'Mei',
      'Priya',
      'Sarah',
      'Olga',
      'Maria',
      'Fatima',
      'Linda',
      'Nicole',
      'Tara',
      'Hannah',
      'Joy',
      'Ruth',
      'Zoë',
    ],
    fr: [
      'Chantal',
      'Geneviève',
      'Hélène',
      'Isabelle',
      'Josée',
      'Mélanie',
      'Noémie',
      'Sylvie',
      'Anne-Marie',
      'Françoise',
    ],
  },
  male: {
    en: [
      'Ahmed',
      'Brian',
      'Carlos',
      'Daniel',
      'Dmitri',
      'George',
      'Hassan',
      'James',
      'Kevin',
      'Luis',
      'Michael',
      'Raj',
      'Sean',
      'Wei',
      'Tom',
      'José',
    ],
    fr: ['Alain', 'Benoît', 'François', 'Jean-Guy', 'Luc', 'Marc-André', 'René', 'Stéphane', 'Yves', 'Éric'],
  },
  undisclosed: { en: ['Alex', 'Robin', 'Sam', 'Jordan'], fr: ['Camille', 'Dominique', 'Claude', 'Maxime'] },
} as const

export const familyName = (random: Random): string => {
  const draw = random.next()
  if (draw < 0.25) return random.pick(plainlyInvented)
  if (draw < 0.42) return `${random.pick(plainlyInvented)}-${madeUp(random)}`
  return madeUp(random)
}

export const givenName = (random: Random, gender: string, language: string): string => {
  const names = gender === 'female' ? givenNames.female : gender === 'male' ? givenNames.male : givenNames.undisclosed
  return random.pick<string>(language === 'fr' || random.chance(0.06) ? names.fr : names.en)
}

/** An address no mail reaches: example.org belongs to nobody. */
export const emailOf = (given: string, family: string, number: number): string =>
  `${plainLetters(given)}.${plainLetters(family)}.${number % 10_000}@example.org`

const madeUp = (random: Random): string => {
  const middle = random.chance(0.7) ? at(middles, random.below(middles.length)) : ''
  return `${random.pick(beginnings)}${middle}${random.pick(endings)}`
}

const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase()
