import { sentences } from '../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    figure: 'Figure',
    before: 'Now',
    after: 'After',
    change: 'Change',
    unknown: 'not known',
    nothing: 'No figure would change.',
    both: (num: string, den: string) => `${num}, base ${den}`,
  },
  fr: {
    figure: 'Chiffre',
    before: 'Maintenant',
    after: 'Après',
    change: 'Changement',
    unknown: 'inconnu',
    nothing: 'Aucun chiffre ne changerait.',
    both: (num, den) => `${num}, base ${den}`,
  },
})
