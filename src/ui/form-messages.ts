import { sentences } from '../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    problem: 'There is a problem',
    error: 'Error:',
    optional: '(optional)',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    inDollars: 'in dollars',
    search: 'Search',
    change: 'Change',
    foundNone: (query: string) => `Nothing found for “${query}”. Try fewer letters, or another spelling.`,
    searchFor: (what: string) => `Search: ${what}`,
    apply: 'Apply',
    clear: 'Clear the filters',
    consequences: 'What happens then',
    cancel: 'Cancel',
  },
  fr: {
    problem: 'Il y a un problème',
    error: 'Erreur\u00a0:',
    optional: '(facultatif)',
    day: 'Jour',
    month: 'Mois',
    year: 'Année',
    inDollars: 'en dollars',
    search: 'Chercher',
    change: 'Changer',
    foundNone: (query) =>
      `Rien trouvé pour «\u00a0${query}\u00a0». Essayez avec moins de lettres ou une autre orthographe.`,
    searchFor: (what) => `Chercher\u00a0: ${what}`,
    apply: 'Appliquer',
    clear: 'Effacer les filtres',
    consequences: 'Ce qui se passe ensuite',
    cancel: 'Annuler',
  },
})
