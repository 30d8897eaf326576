import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    title: 'Open a plan for this person here',
    lead: (number: number) => `Number ${number}. From now on your site sees this file, and who opened it is recorded.`,
    clients: 'Clients',
    link: 'Register at this site',
    already: 'This person was registered here a moment ago. Find them among your clients.',
    tooOld: 'This search is too old',
    tooOldSays: 'More than an hour has passed since the number was searched. Search again to go on.',
    again: 'Search again',
  },
  fr: {
    title: 'Ouvrir ici un plan pour cette personne',
    lead: (number) =>
      `Numéro ${number}. À partir de maintenant, votre point de service voit ce dossier, et on note qui l’ouvre.`,
    clients: 'Clientèle',
    link: 'Inscrire à ce point de service',
    already: 'Cette personne vient d’être inscrite ici. Trouvez-la parmi votre clientèle.',
    tooOld: 'Cette recherche est trop ancienne',
    tooOldSays: 'Plus d’une heure s’est écoulée depuis la recherche du numéro. Cherchez de nouveau pour continuer.',
    again: 'Chercher de nouveau',
  },
})
