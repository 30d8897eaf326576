import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    title: 'End a role',
    question: (role: string, where: string, name: string) => `End the role ${role}, ${where}, of ${name}?`,
    atOnce: 'The role is over at once. It stays on record with its days.',
    signedOut: 'The person is signed out everywhere and sees at the next sign-in what is left.',
    confirm: 'End the role',
    move: 'Move the plans to a colleague',
  },
  fr: {
    title: 'Mettre fin à un rôle',
    question: (role, where, name) => `Mettre fin au rôle ${role}, ${where}, de ${name}\u00a0?`,
    atOnce: 'Le rôle prend fin sur-le-champ. Il reste inscrit, avec ses jours.',
    signedOut:
      'La session de la personne se ferme partout\u00a0; à la prochaine ouverture, elle voit ce qui lui reste.',
    confirm: 'Mettre fin au rôle',
    move: 'Confier les plans à quelqu’un d’autre',
  },
})
