import { sentences } from '../../../platform/i18n/sentences.ts'

/** Where somebody stands to a figure. */
export const messages = sentences({
  en: {
    achieved: 'In',
    'not-achieved': 'Not in',
    excluded: 'Left out of the count',
    all: 'Everybody counted',
    everybody: 'Everybody counted',
  },
  fr: {
    achieved: 'Dans le chiffre',
    'not-achieved': 'Pas dans le chiffre',
    excluded: 'Exclus du compte',
    all: 'Tous les plans comptés',
    everybody: 'Tous les plans comptés',
  },
})

/** What everybody that is counted is called. */
export const everybody = { en: messages.en.everybody, fr: messages.fr.everybody }
