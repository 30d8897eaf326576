import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

export const messages = sentences({
  en: {
    title: 'End an account',
    question: (name: string) => `End the account of ${name}?`,
    signedOut:
      'The person is signed out everywhere at once and cannot sign in again. An open invitation stops working.',
    roles: (count: number) =>
      count === 0
        ? 'No role is left to end.'
        : `${en.number(count)} ${en.plural(count, 'role ends', 'roles end')} today.`,
    kept: 'Nothing is deleted: what the person recorded and looked at stays on record under their name.',
    confirm: 'End the account',
    move: 'Move the plans to a colleague',
  },
  fr: {
    title: 'Fermer un compte',
    question: (name) => `Fermer le compte de ${name}\u00a0?`,
    signedOut:
      'La session de la personne se ferme partout sur-le-champ, et elle ne peut plus en ouvrir. Une invitation en cours cesse de fonctionner.',
    roles: (count) =>
      count === 0
        ? 'Il ne reste aucun rôle à retirer.'
        : `${fr.number(count)} ${fr.plural(count, 'rôle prend fin', 'rôles prennent fin')} aujourd’hui.`,
    kept: 'Rien n’est supprimé\u00a0: ce que la personne a inscrit et consulté reste au dossier sous son nom.',
    confirm: 'Fermer le compte',
    move: 'Confier les plans à quelqu’un d’autre',
  },
})
