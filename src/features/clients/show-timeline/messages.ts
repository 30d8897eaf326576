import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    title: (number: number) => `Timeline of file ${number}`,
    clients: 'Clients',
    file: (number: number) => `File ${number}`,
    heading: 'What happened',
    kinds: 'Which events',
    all: 'All',
    label: 'Events, newest first',
    partial: 'Events your role does not see are left out.',
  },
  fr: {
    title: (number) => `Chronologie du dossier ${number}`,
    clients: 'Clientèle',
    file: (number) => `Dossier ${number}`,
    heading: 'Ce qui est arrivé',
    kinds: 'Quels événements',
    all: 'Tous',
    label: 'Événements, le plus récent d’abord',
    partial: 'Les événements que votre rôle ne voit pas sont laissés de côté.',
  },
})
