import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    title: 'Register a new person',
    lead: 'Ask only what the person wants to tell. Most of it can be added later.',
    clients: 'Clients',
    sinHead: 'Social insurance number',
    sinExpires: 'It expires on',
    sinExpiresHint: 'Only for a SIN that begins with 9.',
    consents: 'Consents',
    consentsLead: 'What the person agrees to',
    consentsHint: 'None is needed for service. Each can be withdrawn at any time, and stops from that minute.',
    register: 'Register',
    already: 'This person was registered a moment ago. Find them among your clients.',
    taken: 'This SIN is on file already',
    takenSays: (number: number) =>
      `It belongs to the person with number ${number}. Nobody was registered. If it is the same person, open a plan for them here.`,
    openPlan: 'Open a plan for this person here',
    limited: 'You have made 30 searches within an hour',
    limitedSays:
      'A SIN is looked for in the whole province before it is kept. Leave it out and add it later, or wait a while.',
    noSite: 'Your role registers people at no site. Ask your administrator.',
  },
  fr: {
    title: 'Inscrire une nouvelle personne',
    lead: 'Ne demandez que ce que la personne veut bien dire. Presque tout peut s’ajouter plus tard.',
    clients: 'Clientèle',
    sinHead: 'Numéro d’assurance sociale',
    sinExpires: 'Il expire le',
    sinExpiresHint: 'Seulement pour un NAS qui commence par 9.',
    consents: 'Consentements',
    consentsLead: 'Ce à quoi la personne consent',
    consentsHint:
      'Aucun n’est nécessaire pour recevoir des services. Chacun peut être retiré en tout temps, et cesse à la minute même.',
    register: 'Inscrire',
    already: 'Cette personne vient d’être inscrite. Trouvez-la parmi votre clientèle.',
    taken: 'Ce NAS est déjà au dossier de quelqu’un',
    takenSays: (number) =>
      `Il est celui de la personne qui porte le numéro ${number}. Personne n’a été inscrit. Si c’est la même personne, ouvrez un plan pour elle ici.`,
    openPlan: 'Ouvrir ici un plan pour cette personne',
    limited: 'Vous avez fait 30 recherches en une heure',
    limitedSays:
      'Un NAS est cherché dans toute la province avant d’être gardé. Laissez-le de côté et ajoutez-le plus tard, ou attendez un peu.',
    noSite:
      'Votre rôle n’inscrit personne à aucun point de service. Adressez-vous à la personne qui administre votre organisme.',
  },
})
