import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    title: 'Change the last day of a role',
    sub: (role: string, where: string, name: string) => `${role}, ${where}: ${name}`,
    now: (span: string) => `The role holds ${span}.`,
    to: 'Last day',
    toHint: 'The role still holds on this day. Leave it blank for no end. To take the role away at once, end it.',
    noDay: 'Write a day as day, month and year, for example 14 1 2013.',
    send: 'Change the last day',
    end: 'End this role at once',
  },
  fr: {
    title: 'Modifier le dernier jour d’un rôle',
    sub: (role, where, name) => `${role}, ${where}\u00a0: ${name}`,
    now: (span) => `Le rôle vaut ${span}.`,
    to: 'Dernier jour',
    toHint:
      'Le rôle vaut encore ce jour-là. Laissez vide pour aucune fin. Pour retirer le rôle sur-le-champ, mettez-y fin.',
    noDay: 'Écrivez un jour, un mois et une année, par exemple 14 1 2013.',
    send: 'Modifier le dernier jour',
    end: 'Mettre fin à ce rôle sur-le-champ',
  },
})
