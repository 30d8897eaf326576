import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    title: 'You were not signed in',
    back: 'Back to signing in',
    unknown: 'Your organization knows you, but no account here is linked to you.',
    unknownSays:
      'Ask whoever manages accounts in your organization for an invitation. Open its link and choose to sign in with your organization’s account.',
    linked: 'Another account already signs in that way.',
    linkedSays: 'Ask whoever manages accounts in your organization: one person has one account.',
  },
  fr: {
    title: 'Votre session n’a pas été ouverte',
    back: 'Revenir à l’ouverture de session',
    unknown: 'Votre organisme vous connaît, mais aucun compte ici n’est lié à vous.',
    unknownSays:
      'Demandez une invitation à la personne qui gère les comptes dans votre organisme. Ouvrez son lien et choisissez de passer par le compte de votre organisme.',
    linked: 'Un autre compte s’ouvre déjà de cette façon.',
    linkedSays:
      'Adressez-vous à la personne qui gère les comptes dans votre organisme\u00a0: une personne a un seul compte.',
  },
})
