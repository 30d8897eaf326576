import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    title: 'Give a role',
    sub: (name: string) => `To ${name}, beside the roles held already`,
    signedOut: 'The person is signed out, so that the role counts from the next time they sign in.',
    send: 'Give the role',
  },
  fr: {
    title: 'Attribuer un rôle',
    sub: (name) => `À ${name}, en plus des rôles actuels`,
    signedOut: 'La session de la personne se ferme\u00a0: le rôle compte dès la prochaine ouverture de session.',
    send: 'Attribuer le rôle',
  },
})
