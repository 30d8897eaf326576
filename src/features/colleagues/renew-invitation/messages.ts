import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    title: 'New invitation link',
    first: (name: string) => `Invite ${name}?`,
    again: (name: string) => `Make a new link for ${name}?`,
    oldDies: 'The link made before, if there is one, stops working at once.',
    works: (hours: number) => `The new link works once, for ${hours} hours, and is shown once: on the next page.`,
    password: 'The person chooses a new password with it. Until then the present one keeps working.',
    secondStep: 'Their authenticator stays as it is, so nobody else can sign in with the link.',
    signInName: 'Sign-in name',
    signInNameHint: 'The e-mail address at work, such as robin@example.org.',
    needsSignInName: 'Write an e-mail address as the sign-in name.',
    make: 'Make the link and show it',
  },
  fr: {
    title: 'Nouveau lien d’invitation',
    first: (name) => `Inviter ${name}\u00a0?`,
    again: (name) => `Créer un nouveau lien pour ${name}\u00a0?`,
    oldDies: 'Le lien créé auparavant, s’il y en a un, cesse aussitôt de fonctionner.',
    works: (hours) =>
      `Le nouveau lien fonctionne une fois, pendant ${hours} heures, et s’affiche une fois\u00a0: à la page suivante.`,
    password: 'La personne s’en sert pour choisir un nouveau mot de passe. D’ici là, l’actuel continue de fonctionner.',
    secondStep: 'Son authentificateur reste le même\u00a0: personne d’autre ne peut ouvrir une session avec le lien.',
    signInName: 'Nom d’utilisateur',
    signInNameHint: 'L’adresse électronique au travail, par exemple robin@example.org.',
    needsSignInName: 'Écrivez une adresse électronique comme nom d’utilisateur.',
    make: 'Créer le lien et l’afficher',
  },
})
