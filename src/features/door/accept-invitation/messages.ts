import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

export const messages = sentences({
  en: {
    title: (name: string) => `Welcome, ${name}`,
    sub: 'You were invited to sign in here. This link works once.',
    password: 'Choose a password',
    hint: (shortest: number) =>
      `At least ${write.en.number(shortest)} characters. Three or four words in a row are easy to remember. Any character may be used, and none must be.`,
    missing: 'Choose a password.',
    accept: 'Accept and go on',
    or: 'Or',
    elsewhereSays: 'Then you need no password here: you sign in the way you do at work.',
    elsewhere: 'Use your organization’s account',
  },
  fr: {
    title: (name) => `Bienvenue, ${name}`,
    sub: 'On vous invite à ouvrir une session ici. Ce lien sert une seule fois.',
    password: 'Choisissez un mot de passe',
    hint: (shortest) =>
      `Au moins ${write.fr.number(shortest)} caractères. Trois ou quatre mots de suite se retiennent facilement. Tous les caractères sont permis, aucun n’est obligatoire.`,
    missing: 'Choisissez un mot de passe.',
    accept: 'Accepter et continuer',
    or: 'Ou',
    elsewhereSays: 'Vous n’avez alors besoin d’aucun mot de passe ici\u00a0: vous ouvrez la session comme au travail.',
    elsewhere: 'Utiliser le compte de votre organisme',
  },
})
